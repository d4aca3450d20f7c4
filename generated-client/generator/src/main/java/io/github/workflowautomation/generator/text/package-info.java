/** Text of a document as Java text: names, literals and comments that it cannot break out of. */
@NullMarked
package io.github.workflowautomation.generator.text;

import org.jspecify.annotations.NullMarked;
