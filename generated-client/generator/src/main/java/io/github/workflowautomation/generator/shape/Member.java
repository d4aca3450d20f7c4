package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;

/**
 * A declared member of an object.
 *
 * @param wireName the JSON name
 * @param located its schema
 * @param owner the name of the schema that declares it
 */
record Member(String wireName, Located located, String owner) {}
