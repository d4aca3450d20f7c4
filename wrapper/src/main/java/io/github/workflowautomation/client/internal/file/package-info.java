/** Not for users: files that arrive whole or not at all, under names that stay in their folder. */
@NullMarked
package io.github.workflowautomation.client.internal.file;

import org.jspecify.annotations.NullMarked;
