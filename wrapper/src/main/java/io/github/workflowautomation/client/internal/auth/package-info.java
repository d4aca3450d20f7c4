/** Not for users: where tokens come from and how long they last. */
@NullMarked
package io.github.workflowautomation.client.internal.auth;

import org.jspecify.annotations.NullMarked;
