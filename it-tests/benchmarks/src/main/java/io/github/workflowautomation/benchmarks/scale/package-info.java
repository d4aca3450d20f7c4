/** What grows with the number of calls, items and tenants. */
@NullMarked
package io.github.workflowautomation.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
