/** The document itself: where things stand in it, how they refer to each other, what was found wrong. */
@NullMarked
package io.github.workflowautomation.generator.document;

import org.jspecify.annotations.NullMarked;
