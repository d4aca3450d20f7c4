package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.shape.Models;

/**
 * What every reader of operations needs.
 *
 * @param references follows references
 * @param models gives the Java types of schemas
 * @param diagnostics takes what is not generated as written
 */
record Context(References references, Models models, Diagnostics diagnostics) {}
