/** What can go wrong with a call: one unchecked tree, by cause. */
@NullMarked
package io.github.workflowautomation.client.error;

import org.jspecify.annotations.NullMarked;
