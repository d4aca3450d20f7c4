/** The part of JSONPath (RFC 9535) that overlays need; everything else is refused by name. */
@NullMarked
package io.github.workflowautomation.openapi.jsonpath;

import org.jspecify.annotations.NullMarked;
