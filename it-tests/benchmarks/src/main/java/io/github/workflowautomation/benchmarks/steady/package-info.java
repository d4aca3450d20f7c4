/** Calls of a client that is warm. */
@NullMarked
package io.github.workflowautomation.benchmarks.steady;

import org.jspecify.annotations.NullMarked;
