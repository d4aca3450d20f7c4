/** Not for users: clocks and timers, so that a test of waiting takes no time. */
@NullMarked
package io.github.workflowautomation.client.internal.time;

import org.jspecify.annotations.NullMarked;
