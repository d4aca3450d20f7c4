/** Writes a document so that the same content is always the same bytes. */
@NullMarked
package io.github.workflowautomation.openapi.write;

import org.jspecify.annotations.NullMarked;
