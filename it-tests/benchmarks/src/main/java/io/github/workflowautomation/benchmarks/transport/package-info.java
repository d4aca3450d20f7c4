/** What a call costs, and what calls do to a server in trouble. */
@NullMarked
package io.github.workflowautomation.benchmarks.transport;

import org.jspecify.annotations.NullMarked;
