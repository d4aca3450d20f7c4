/** Walks over an OpenAPI document as a plain JSON tree. */
@NullMarked
package io.github.workflowautomation.openapi.tree;

import org.jspecify.annotations.NullMarked;
