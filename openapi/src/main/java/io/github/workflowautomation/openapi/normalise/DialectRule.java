package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.regex.Pattern;

/** Makes every document 3.0.3. The validators that run on Java 17 stop checking types, silently, on 3.1. */
final class DialectRule implements Rule {

    static final String CANONICAL = "3.0.3";

    private static final Pattern READABLE = Pattern.compile("3\\.0\\.[0-9]+");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        var root = document.root();
        String dialect = root.path("openapi").asText("");
        if (!READABLE.matcher(dialect).matches()) {
            throw new ContentException(
                    document.file(), JsonPointer.compile("/openapi"), "is not OpenAPI 3.0; only that is read so far");
        }
        if (!root.path("paths").isObject()) {
            throw new ContentException(document.file(), JsonPointer.compile("/paths"), "is missing");
        }
        for (var path : root.path("paths").properties()) {
            if (path.getValue().has("$ref")) {
                JsonPointer place = JsonPointer.compile("/paths").appendProperty(path.getKey());
                throw new ContentException(document.file(), place, "refers to another path; that is not read so far");
            }
        }
        if (!dialect.equals(CANONICAL)) {
            root.put("openapi", CANONICAL);
            findings.info(
                    "dialect",
                    document.file(),
                    JsonPointer.compile("/openapi"),
                    dialect + " is written as " + CANONICAL);
        }
    }
}
