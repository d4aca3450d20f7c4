/**
 * Finds a document in the page, script or answer that holds it. Everything here is plain text work on hostile input: no
 * script runs, nothing is fetched, and each method's time grows with the length of its input and no faster.
 */
@NullMarked
package io.github.workflowautomation.openapi.capture.page;

import org.jspecify.annotations.NullMarked;
