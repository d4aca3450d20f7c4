/** Tables, pictures and the processes that give the figures. */
@NullMarked
package io.github.workflowautomation.benchmarks.report;

import org.jspecify.annotations.NullMarked;
