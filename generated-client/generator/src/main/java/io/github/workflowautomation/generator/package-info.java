/** Generates the raw client: Retrofit interfaces and Moshi models from an OpenAPI document. */
@NullMarked
package io.github.workflowautomation.generator;

import org.jspecify.annotations.NullMarked;
