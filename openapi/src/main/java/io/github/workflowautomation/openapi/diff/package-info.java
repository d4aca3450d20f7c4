/** What the step from one document to the next does to callers: on the wire, and in Java source. */
@NullMarked
package io.github.workflowautomation.openapi.diff;

import org.jspecify.annotations.NullMarked;
