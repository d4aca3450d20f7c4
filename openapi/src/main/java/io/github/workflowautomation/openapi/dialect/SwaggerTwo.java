package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Converts Swagger 2.0. The converter reads remote and local files for references even when told to be safe; so it gets
 * documents that have passed the gate only, as text, and with its resolving off.
 */
final class SwaggerTwo {

    private final SectionDocument document;
    private final Findings findings;

    SwaggerTwo(SectionDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    SectionDocument converted() {
        TwoRepairs.apply(document, findings);
        SwaggerParseResult result =
                new SwaggerConverter().readContents(document.root().toString(), List.of(), new ParseOptions());
        OpenAPI api = result == null ? null : result.getOpenAPI();
        if (api == null) {
            throw new ContentException(document.file(), "is Swagger 2.0 that cannot be converted");
        }
        SectionDocument converted = new SectionDocument(document.section(), document.file(), tree(api));
        reportLostOperations(converted);
        TwoDefaults.strip(converted.root());
        return converted;
    }

    private ObjectNode tree(OpenAPI api) {
        try {
            byte[] json = Json.mapper().writeValueAsString(api).getBytes(StandardCharsets.UTF_8);
            return new DocumentReader(findings).read(document.file(), json);
        } catch (JsonProcessingException e) {
            throw new ContentException(document.file(), "is Swagger 2.0 whose conversion cannot be written");
        }
    }

    private void reportLostOperations(SectionDocument converted) {
        Set<String> kept = new HashSet<>();
        converted.operations().forEach(operation -> kept.add(operation.name()));
        for (Operation operation : document.operations()) {
            if (!kept.contains(operation.name())) {
                findings.error("dialect", document.file(), operation.pointer(), "is lost in the conversion from 2.0");
            }
        }
    }
}
