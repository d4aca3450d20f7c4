package io.github.workflowautomation.openapi.merge;

/**
 * Names a component of one section.
 *
 * @param id kind and name, such as {@code schemas/Form}
 */
record ComponentKey(String section, String id) {}
