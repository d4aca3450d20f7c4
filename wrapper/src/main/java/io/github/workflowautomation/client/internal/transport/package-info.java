/** Not for users: how a call travels. One concern per class; {@code WorkflowCall} is where the order is written. */
@NullMarked
package io.github.workflowautomation.client.internal.transport;

import org.jspecify.annotations.NullMarked;
