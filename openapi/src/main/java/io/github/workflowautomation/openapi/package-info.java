/** The snapshot tool's command line. */
@NullMarked
package io.github.workflowautomation.openapi;

import org.jspecify.annotations.NullMarked;
