/** Reads OpenAPI 2.0, 3.0 and 3.1 as the one dialect of the bundle, 3.0.3. */
@NullMarked
package io.github.workflowautomation.openapi.dialect;

import org.jspecify.annotations.NullMarked;
