/** The live check: asks a real tenant whether its answers fit the bundle, and writes down where they do not. */
@NullMarked
package io.github.workflowautomation.live;

import org.jspecify.annotations.NullMarked;
