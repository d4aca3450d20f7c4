/** What the pipeline has to say about a document: findings, and the error that stops it. */
@NullMarked
package io.github.workflowautomation.openapi.finding;

import org.jspecify.annotations.NullMarked;
