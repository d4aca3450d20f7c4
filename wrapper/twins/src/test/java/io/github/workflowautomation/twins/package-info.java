@NullMarked
package io.github.workflowautomation.twins;

import org.jspecify.annotations.NullMarked;
