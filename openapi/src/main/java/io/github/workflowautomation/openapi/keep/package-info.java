/** Keeps what the wrapper was written for, whatever the vendor's documents come to say. */
@NullMarked
package io.github.workflowautomation.openapi.keep;

import org.jspecify.annotations.NullMarked;
