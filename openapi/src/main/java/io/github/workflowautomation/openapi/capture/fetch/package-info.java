/** Takes a snapshot over HTTP: signs in, asks each section's page, and finds the document. */
@NullMarked
package io.github.workflowautomation.openapi.capture.fetch;

import org.jspecify.annotations.NullMarked;
