@NullMarked
package io.github.workflowautomation.live;

import org.jspecify.annotations.NullMarked;
