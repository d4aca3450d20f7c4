/** What generating and compiling take. */
@NullMarked
package io.github.workflowautomation.benchmarks.build;

import org.jspecify.annotations.NullMarked;
