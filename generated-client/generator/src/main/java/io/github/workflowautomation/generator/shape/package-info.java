/** What the schemas of a document become in Java: models, enums, unions and plain types. */
@NullMarked
package io.github.workflowautomation.generator.shape;

import org.jspecify.annotations.NullMarked;
