package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Makes every document 3.0.3. The validators that run on Java 17 stop checking types, silently, on 3.1. */
public final class Dialects {

    static final String CANONICAL = "3.0.3";

    private Dialects() {}

    /** The same document as 3.0.3; what is lost on the way is a finding. Passes the reference gate first. */
    public static SectionDocument canonical(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        ComponentNamesRule.apply(document, findings);
        String version = root.path("openapi").asText("");
        if (root.path("swagger").asText("").equals("2.0")) {
            return announced(new SwaggerTwo(document, findings).converted(), "2.0", findings);
        }
        if (version.matches("3\\.1(\\.[0-9]+)?")) {
            new ThreeOne(document, findings).convert();
            return announced(document, version, findings);
        }
        if (!version.matches("3\\.0(\\.[0-9]+)?")) {
            throw new ContentException(
                    document.file(),
                    JsonPointer.compile("/openapi"),
                    "is no version that is read: Swagger 2.0, OpenAPI 3.0 and 3.1 are");
        }
        return version.equals(CANONICAL) ? document : announced(document, version, findings);
    }

    private static SectionDocument announced(SectionDocument document, String version, Findings findings) {
        document.root().put("openapi", CANONICAL);
        findings.info(
                "dialect", document.file(), JsonPointer.compile("/openapi"), version + " is written as " + CANONICAL);
        return document;
    }
}
