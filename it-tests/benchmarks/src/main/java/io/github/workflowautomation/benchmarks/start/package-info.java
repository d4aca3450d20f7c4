/** From the start of a JVM to the first answer. */
@NullMarked
package io.github.workflowautomation.benchmarks.start;

import org.jspecify.annotations.NullMarked;
