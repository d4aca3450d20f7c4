/** What the operations of a document become in Java: sections, methods, parameters and forms. */
@NullMarked
package io.github.workflowautomation.generator.operation;

import org.jspecify.annotations.NullMarked;
