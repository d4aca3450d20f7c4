/** The record of what the bundle was built from, and of every name that was chosen on the way. */
@NullMarked
package io.github.workflowautomation.openapi.lock;

import org.jspecify.annotations.NullMarked;
