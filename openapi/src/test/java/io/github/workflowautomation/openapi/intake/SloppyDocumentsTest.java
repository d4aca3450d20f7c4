package io.github.workflowautomation.openapi.intake;

import static io.github.workflowautomation.openapi.intake.TestFolder.document;
import static io.github.workflowautomation.openapi.intake.TestFolder.fetched;
import static io.github.workflowautomation.openapi.intake.TestFolder.overlay;
import static io.github.workflowautomation.openapi.intake.TestFolder.safety;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten documents as people and their tools write them, taken in together. */
class SloppyDocumentsTest {

    private static final List<String> FILES = List.of(
            "one.yaml",
            "two.yaml",
            "three.yaml",
            "four.yaml",
            "five.yaml",
            "six.yaml",
            "seven.yaml",
            "eight.yaml",
            "nine.yaml",
            "ten.json");

    @TempDir
    private static Path root;

    private static TestFolder folder;
    private static IntakeResult result;
    private static Bundle bundle;

    @BeforeAll
    static void takeThemIn() {
        folder = new TestFolder(root)
                .write("vendor/auth.yaml", document("auth", "/api/auth/apikey"))
                .write("overlays/10-safety.yaml", overlay(safety("$.paths['/api/auth/apikey'].get")))
                .build();
        result = folder.take(FILES.stream().map(SloppyDocumentsTest::captured).toArray(CapturedDocument[]::new));
        folder.write(result);
        bundle = BundleBuilder.build(folder.open());
    }

    @Test
    void areAllTakenWithoutAnError() {
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(new BundleFiles(folder.open()).differences(bundle)).isEmpty();
    }

    @Test
    void swaggerParserHasNothingToSayAboutTheBundle() {
        var parsed =
                new OpenAPIV3Parser().readContents(folder.read("workflow-automation.yaml"), null, new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
    }

    @Test
    void everyOperationIsThere() {
        Map<String, String> ids = new TreeMap<>();
        for (var path : bundle.document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                ids.put(
                        operation.getKey() + " " + path.getKey(),
                        operation.getValue().path("operationId").asText());
            }
        }

        assertThat(ids)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("get /api/auth/apikey", "getAuthApikey"),
                        Map.entry("post /api/one/things/{thingId}/upload", "postOneThingsByThingIdUpload"),
                        Map.entry("get /api/one/things/{thingId}", "getOneThingsByThingId"),
                        Map.entry("delete /api/one/things/{thingId}", "deleteOneThingsByThingId"),
                        Map.entry("post /api/one/form", "postOneForm"),
                        Map.entry("get /api/one/export", "getOneExport"),
                        Map.entry("get /api/two/things", "getTwoThings"),
                        Map.entry("get /api/two/things/{id}", "getTwoThingsById"),
                        Map.entry("put /api/two/things/{id}", "putTwoThingsById"),
                        Map.entry("patch /api/two/things/{id}", "patchTwoThingsById"),
                        Map.entry("get /api/three/a", "getThreeA"),
                        Map.entry("get /api/three/b", "getThreeB"),
                        Map.entry("get /api/three/c/{ids}", "getThreeCByIds"),
                        Map.entry("get /api/five/things/{b}", "getFiveThingsByB"),
                        Map.entry("post /api/five/things/{b}", "postFiveThingsByB"),
                        Map.entry("delete /api/five/things/{b}", "deleteFiveThingsByB"),
                        Map.entry("get /api/five/wrong/{x}/{y}", "getFiveWrongByXByY"),
                        Map.entry("get /api/five/none/{v}", "getFiveNoneByV"),
                        Map.entry("head /api/five/none/{v}", "headFiveNoneByV"),
                        Map.entry("options /api/five/none/{v}", "optionsFiveNoneByV"),
                        Map.entry("get /api/five/get-with-body", "getFiveGetWithBody"),
                        Map.entry("post /api/six/a", "postSixA"),
                        Map.entry("get /api/six/c", "getSixC"),
                        Map.entry("put /api/six/d", "putSixD"),
                        Map.entry("get /api/seven/pets", "sevenList"),
                        Map.entry("post /api/seven/pets", "sevenAdd"),
                        Map.entry("get /api/eight/pets", "list"),
                        Map.entry("post /api/eight/pets", "add"),
                        Map.entry("get /api/nine/a-b.c/{the-id}/x", "getNineABCByTheIdX"),
                        Map.entry("post /api/nine/a-b.c/{the-id}/x", "postNineABCByTheIdX"),
                        Map.entry("get /api/nine/same", "same"),
                        Map.entry("post /api/nine/same", "nineSame"),
                        Map.entry("get /api/ten/search", "getTenSearch")));
    }

    @Test
    void namesThatMeanDifferentThingsAreToldApart() {
        JsonNode components = bundle.document().path("components");
        assertThat(components.path("schemas").has("Pet")).isFalse();
        assertThat(components.at("/schemas/SevenPet/discriminator/mapping").toString())
                .isEqualTo("{\"cat\":\"#/components/schemas/SevenCat\",\"dog\":\"#/components/schemas/Dog\"}");
        assertThat(components.at("/schemas/EightPet/discriminator/mapping").toString())
                .isEqualTo("{\"cat\":\"#/components/schemas/EightCat\"}");
        assertThat(components.at("/securitySchemes/Sevenkey/type").asText()).isEqualTo("apiKey");
        assertThat(components.at("/securitySchemes/Eightkey/type").asText()).isEqualTo("http");
        assertThat(bundle.document()
                        .at("/paths/~1api~1eight~1pets/post/security/0")
                        .toString())
                .isEqualTo("{\"Eightkey\":[]}");
    }

    @Test
    void everyLossHasAPlaceInAFile() {
        assertThat(bundle.findings())
                .filteredOn(finding -> finding.rule().startsWith("dialect-"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(finding -> {
                    assertThat(finding.file()).isIn("vendor/one.yaml", "vendor/two.yaml");
                    assertThat(finding.pointer().toString()).startsWith("/");
                });
        assertThat(result.findings())
                .extracting(Finding::rule)
                .contains(
                        "structure",
                        "dangling-reference",
                        "deep-reference",
                        "component-name",
                        "array-items",
                        "body-of-reader",
                        "path-variable",
                        "equivalent-paths",
                        "yaml-boolean",
                        "text-key",
                        "relative-paths",
                        "examples",
                        "uncalled",
                        "servers",
                        "security");
    }

    private static CapturedDocument captured(String file) {
        String name = "sloppy/" + file;
        try (InputStream content = SloppyDocumentsTest.class.getResourceAsStream(name)) {
            return fetched(
                    file.substring(0, file.indexOf('.')),
                    Objects.requireNonNull(content, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
