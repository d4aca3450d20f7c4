/** Tools that look at the compiled library from outside, for its tests. */
@NullMarked
package io.github.workflowautomation.surface;

import org.jspecify.annotations.NullMarked;
