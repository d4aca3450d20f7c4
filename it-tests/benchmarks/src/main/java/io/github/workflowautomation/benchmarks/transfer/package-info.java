/** Files of two gibibytes. */
@NullMarked
package io.github.workflowautomation.benchmarks.transfer;

import org.jspecify.annotations.NullMarked;
