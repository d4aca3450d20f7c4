/** What tests send and receive, kept for a second opinion on it. */
@org.jspecify.annotations.NullMarked
package io.github.workflowautomation.exchanges;
