/** Runs the benchmarks and writes what they showed. */
@NullMarked
package io.github.workflowautomation.benchmarks;

import org.jspecify.annotations.NullMarked;
