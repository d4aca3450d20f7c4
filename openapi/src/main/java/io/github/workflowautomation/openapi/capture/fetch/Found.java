package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import java.util.List;

/**
 * A section's document.
 *
 * @param document it
 * @param how where it was, for the report
 * @param passedOver what else the page offered, for a warning; mostly nothing
 */
record Found(Document document, String how, List<String> passedOver) {

    Found(Document document, String how) {
        this(document, how, List.of());
    }
}
