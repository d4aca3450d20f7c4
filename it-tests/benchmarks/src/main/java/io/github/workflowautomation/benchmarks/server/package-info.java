/** The tenant that benchmarks call. */
@NullMarked
package io.github.workflowautomation.benchmarks.server;

import org.jspecify.annotations.NullMarked;
