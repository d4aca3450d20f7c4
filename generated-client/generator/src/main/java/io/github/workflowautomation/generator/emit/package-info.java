/** Prints the sources: one view per template, and nothing left for a template to decide. */
@NullMarked
package io.github.workflowautomation.generator.emit;

import org.jspecify.annotations.NullMarked;
