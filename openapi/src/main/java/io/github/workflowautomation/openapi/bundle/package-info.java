/** From the folder of documents and overlays to the bundle. */
@NullMarked
package io.github.workflowautomation.openapi.bundle;

import org.jspecify.annotations.NullMarked;
