/** Checks on a finished bundle. */
@NullMarked
package io.github.workflowautomation.openapi.lint;

import org.jspecify.annotations.NullMarked;
