/** Applies OpenAPI Overlay 1.0 files strictly. */
@NullMarked
package io.github.workflowautomation.openapi.overlay;

import org.jspecify.annotations.NullMarked;
