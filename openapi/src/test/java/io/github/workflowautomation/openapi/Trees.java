package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.nio.charset.StandardCharsets;

/** Trees for tests, written as YAML. */
public final class Trees {

    private Trees() {}

    public static ObjectNode tree(String yaml) {
        return new DocumentReader(new Findings()).read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** A section's document with these paths and whatever follows them. */
    public static SectionDocument section(String section, String yaml) {
        return new SectionDocument(section, "vendor/" + section + ".yaml", tree(yaml));
    }
}
