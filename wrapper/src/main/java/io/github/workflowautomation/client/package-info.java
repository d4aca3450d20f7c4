/** The library that people use: start at {@code WorkflowClient}. */
@NullMarked
package io.github.workflowautomation.client;

import org.jspecify.annotations.NullMarked;
