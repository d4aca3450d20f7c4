package io.github.workflowautomation.generator.document;

import io.swagger.v3.oas.models.media.Schema;

/**
 * A schema and where it stands.
 *
 * @param schema the schema
 * @param at its place
 */
public record Located(Schema<?> schema, Pointer at) {}
