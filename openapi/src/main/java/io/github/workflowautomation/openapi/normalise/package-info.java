/** Heals the known defects of a section's document, one rule per class. */
@NullMarked
package io.github.workflowautomation.openapi.normalise;

import org.jspecify.annotations.NullMarked;
