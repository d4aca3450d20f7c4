/** Refuses what must not go any further, before anything follows it. */
@NullMarked
package io.github.workflowautomation.openapi.gate;

import org.jspecify.annotations.NullMarked;
