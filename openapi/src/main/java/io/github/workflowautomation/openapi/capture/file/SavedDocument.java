package io.github.workflowautomation.openapi.capture.file;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document that was in a file.
 *
 * @param document it
 * @param how where in the file it was, for the report
 * @param hint a section's name that the place suggests, such as the one in a URL; null if it suggests none
 * @param host the host that a recording names; null if there is none
 */
record SavedDocument(
        Document document,
        String how,
        @Nullable String hint,
        @Nullable String host) {}
