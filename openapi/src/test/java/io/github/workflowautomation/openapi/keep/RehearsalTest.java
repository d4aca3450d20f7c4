package io.github.workflowautomation.openapi.keep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.capture.Sections;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.intake.Intake;
import io.github.workflowautomation.openapi.intake.IntakeOptions;
import io.github.workflowautomation.openapi.intake.IntakeResult;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.overlay.Overlay;
import io.github.workflowautomation.openapi.tree.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The day on which a tenant's twelve documents come for the first time, and differ everywhere from what was catalogued:
 * one intake makes a bundle that builds, and whatever the wrapper calls is still called in the same way.
 */
class RehearsalTest {

    @TempDir
    private Path root;

    private OpenApiFolder folder;
    private Bundle before;

    @BeforeEach
    void copyTheCommittedFiles() throws IOException {
        for (String part : List.of("vendor", "overlays", "kept")) {
            copy(Path.of(part), root.resolve(part));
        }
        for (String file : List.of("NAMES.json", "workflow-automation.yaml", "overlapping-templates.txt")) {
            Files.copy(Path.of(file), root.resolve(file));
        }
        folder = new OpenApiFolder(root);
        before = BundleBuilder.build(folder);
    }

    @Test
    void documentsThatDifferEverywhereMakeABundleThatTheWrapperStillFits() throws IOException {
        Intake intake = new Intake(folder, IntakeOptions.WHOLE);
        IntakeResult result = intake.take(new Capture(
                Sections.KNOWN.stream().map(this::asATenantMightShowIt).toList(),
                List.of(),
                LocalDate.of(2026, 12, 1)));

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        intake.write(result);
        Bundle after = BundleBuilder.build(folder);
        assertThat(after.isSound()).isTrue();
        assertThat(new BundleFiles(folder).differences(after)).isEmpty();
        assertThat(calls(after)).isEqualTo(calls(before));
        Map<String, Long> rules = after.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        assertThat(rules).containsKeys("kept-request", "vendor-removed", "unclassified", "overlay-no-match");
    }

    /** What the wrapper calls: for each operation that an overlay names, its name and its request side. */
    private Map<String, String> calls(Bundle bundle) {
        Set<String> used = new HashSet<>();
        for (String file : folder.overlays()) {
            used.addAll(Overlay.read(file, new DocumentReader(new Findings()).read(file, folder.read(file)))
                    .namedOperations());
        }
        Map<String, String> calls = new TreeMap<>();
        for (Operation operation : Operation.allOf(bundle.document())) {
            if (used.contains(operation.name())) {
                JsonNode side = RequestSide.of(bundle.document(), operation.node());
                calls.put(operation.name(), operation.node().path("operationId").asText() + " " + wanted(side));
            }
        }
        assertThat(calls).hasSize(used.size());
        return calls;
    }

    /** Without the optional parameters that the vendor has added: they break no call. */
    private static JsonNode wanted(JsonNode side) {
        if (side.get("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                if (parameters.get(i).path("name").asText().equals("added")) {
                    parameters.remove(i);
                }
            }
            if (parameters.isEmpty()) {
                ((ObjectNode) side).putNull("parameters");
            }
        }
        return side;
    }

    /** The committed document as JSON, relative to its section, with other types, names, parameters and operations. */
    private CapturedDocument asATenantMightShowIt(String section) {
        String file = "vendor/" + section + ".yaml";
        ObjectNode document = new DocumentReader(new Findings()).read(file, folder.read(file));
        ObjectNode paths = document.objectNode();
        int i = 0;
        for (var path : document.path("paths").properties()) {
            String relative = path.getKey().substring(("/api/" + section).length());
            ObjectNode item = (ObjectNode) path.getValue();
            if (++i % 5 == 0) {
                continue;
            }
            paths.set(i % 3 == 0 ? relative.replace("Sid}", "Guid}") : relative, item);
            for (var member : item.properties()) {
                change((ObjectNode) member.getValue(), i);
            }
        }
        paths.putObject("/brand/new").putObject("get").putObject("responses");
        document.set("paths", paths);
        document.putArray("servers").addObject().put("url", "https://acme.on-nutrient.io/api/" + section);
        return new CapturedDocument(
                section,
                document.toString().getBytes(StandardCharsets.UTF_8),
                "inlined in swagger-ui-init.js",
                CapturedDocument.Origin.FETCHED,
                "acme.on-nutrient.io",
                "8.21.0",
                "OpenAPI 3.0.0");
    }

    private static void change(ObjectNode operation, int i) {
        operation.remove(List.of("x-evidence", "description"));
        operation.put("operationId", "Controller_method" + i);
        if (operation.get("parameters") instanceof ArrayNode parameters) {
            for (JsonNode parameter : parameters) {
                String name = parameter.path("name").asText();
                boolean sid = name.toLowerCase(Locale.ROOT).endsWith("sid");
                ObjectNode schema = ((ObjectNode) parameter).putObject("schema");
                schema.put("type", sid ? "string" : "integer");
                if (sid) {
                    schema.put("format", "uuid");
                }
                if (i % 3 == 0 && parameter.path("in").asText().equals("path")) {
                    ((ObjectNode) parameter).put("name", name.replaceFirst("Sid$", "Guid"));
                }
            }
            if (i % 4 == 0) {
                parameters.remove(parameters.size() - 1);
            }
        }
        operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", "added")
                .put("in", "query")
                .put("required", i % 2 == 0)
                .putObject("schema")
                .put("type", "string");
        ObjectNode answer = operation.putObject("responses").putObject("200").put("description", "");
        ObjectNode schema =
                answer.putObject("content").putObject("application/json").putObject("schema");
        schema.put("type", "object").putObject("properties").putObject("id").put("type", "integer");
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
