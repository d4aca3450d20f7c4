/** Reads YAML and JSON of unknown origin into a JSON tree, within limits. */
@NullMarked
package io.github.workflowautomation.openapi.load;

import org.jspecify.annotations.NullMarked;
