package io.github.workflowautomation.openapi.intake;

import static io.github.workflowautomation.openapi.Trees.tree;
import static io.github.workflowautomation.openapi.intake.TestFolder.fetched;
import static io.github.workflowautomation.openapi.intake.TestFolder.overlay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of catalogued operations, of overlays and of the wrapper's operations when a live document comes. */
class LiveDocumentTest {

    private static final String CATALOGUED = """
            openapi: 3.0.3
            info: {title: forms, version: '1'}
            security: [{bearerAuth: []}]
            paths:
              /api/forms/{formSid}:
                get:
                  x-evidence: C
                  parameters:
                    - {name: formSid, in: path, required: true, schema: {type: string}}
                    - {name: start, in: query, schema: {type: string}}
                    - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
                  responses: {'200': {description: Open., content: {application/json: {schema: {}}}}}
                post:
                  x-evidence: C
                  parameters: [{name: formSid, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: Open.}}
              /api/forms/search:
                get:
                  x-evidence: C
                  responses: {'200': {description: Open.}}
              /api/forms/{formSid}/file:
                get:
                  x-evidence: C
                  parameters: [{name: formSid, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: b, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
            components: {schemas: {Kind: {type: string, enum: [a, b]}}}
            """;

    @TempDir
    private Path root;

    private TestFolder folder;

    @BeforeEach
    void commitACataloguedSection() {
        folder = new TestFolder(root)
                .write("vendor/forms.yaml", CATALOGUED)
                .write(
                        "overlays/20-ids.yaml",
                        overlay(
                                id("get", "/api/forms/{formSid}", "getForm"),
                                id("get", "/api/forms/{formSid}/file", "downloadForm")))
                .write(
                        "overlays/40-safety.yaml",
                        overlay(
                                safety("/api/forms/{formSid}", "get"),
                                safety("/api/forms/{formSid}", "post"),
                                safety("/api/forms/search", "get"),
                                safety("/api/forms/{formSid}/file", "get")))
                .build();
    }

    @Test
    void anOperationOfALiveDocumentIsMarkedSoWithVersionAndDay() {
        Bundle bundle = take("""
                  /api/forms/search:
                    get: {x-evidence: D, responses: {'200': {description: Found.}}}
                """);

        assertThat(operation(bundle, "/api/forms/search", "get")).isEqualTo(tree("""
                        tags: [forms]
                        operationId: getFormsSearch
                        x-evidence: L
                        x-seen-in: 8.20.1
                        x-seen-on: '2026-12-01'
                        x-safety: safe
                        security: [{bearerAuth: []}]
                        responses: {'200': {description: Found.}, '401': {$ref: '#/components/responses/Unauthorized'}}
                        """));
    }

    @Test
    void theGuessedSchemasGiveWay() {
        Bundle bundle = take("""
                  /api/forms/search:
                    get:
                      responses:
                        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Kind'}}}}
                components: {schemas: {Kind: {type: object}}}
                """);

        assertThat(bundle.document().at("/components/schemas/Kind")).isEqualTo(tree("{type: object}"));
    }

    @Test
    void anOperationThatTheWrapperUsesAndThatIsGoneStays() {
        Bundle bundle = take("  /api/forms/search: {get: {responses: {'200': {description: Found.}}}}\n");

        JsonNode kept = operation(bundle, "/api/forms/{formSid}", "get");
        assertThat(kept.path("operationId").asText()).isEqualTo("getForm");
        assertThat(kept.path("deprecated").asBoolean()).isTrue();
        assertThat(kept.path("x-vendor-removed").asBoolean()).isTrue();
        assertThat(kept.path("x-evidence").asText()).isEqualTo("C");
        assertThat(operation(bundle, "/api/forms/{formSid}", "post").isMissingNode())
                .isTrue();
        assertThat(messages(bundle))
                .contains(
                        "warning vendor-removed vendor/forms.yaml#/paths/~1api~1forms~1{formSid}/get: is gone from the"
                                + " vendor's document; kept because the wrapper uses it");
        assertThat(folder.read("kept/forms.yaml")).contains("/api/forms/{formSid}:", "Kind:");
    }

    @Test
    void whatIsKeptStaysThroughFurtherDocumentsAndGoesWhenItComesBack() {
        take("  /api/forms/search: {get: {responses: {'200': {description: Found.}}}}\n");
        Bundle second = take("  /api/forms/search: {get: {responses: {'200': {description: Found again.}}}}\n");
        assertThat(operation(second, "/api/forms/{formSid}", "get")
                        .path("x-vendor-removed")
                        .asBoolean())
                .isTrue();

        folder.write(folder.take(fetched("forms", CATALOGUED)));

        assertThat(folder.all()).doesNotContainKey("kept/forms.yaml");
        assertThat(folder.read("workflow-automation.yaml")).doesNotContain("x-vendor-removed");
    }

    @Test
    void theWrappersCallsKeepTheirParametersAndTheVendorsAreAdded() {
        Bundle bundle = take("""
                  /api/forms/{id}:
                    get:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                        - {name: start, in: query, schema: {type: integer}}
                        - {name: tenant, in: query, required: true, schema: {type: string}}
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {}}}}}}
                  /api/forms/{id}/file:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: ''}}
                """);

        JsonNode get = operation(bundle, "/api/forms/{formSid}", "get");
        assertThat(get.path("parameters")).isEqualTo(tree("""
                a:
                  - {name: formSid, in: path, required: true, schema: {type: string}}
                  - {name: start, in: query, schema: {type: string}}
                  - {name: kind, in: query, deprecated: true, x-vendor-removed: true, schema: {$ref: '#/components/schemas/Kind'}}
                  - {name: tenant, in: query, required: false, schema: {type: string}}
                """).get("a"));
        assertThat(get.at("/responses/200/content/application~1json/schema"))
                .isEqualTo(tree("{type: array, items: {}}"));
        assertThat(get.has("requestBody")).isFalse();
        assertThat(operation(bundle, "/api/forms/{formSid}/file", "get").at("/responses/200/content"))
                .isEqualTo(tree("{application/octet-stream: {schema: {type: string, format: binary}}}"));
        String place = "warning kept-request vendor/forms.yaml#/paths/~1api~1forms~1{formSid}/get: ";
        assertThat(messages(bundle))
                .contains(
                        place
                                + "parameter path formSid has another schema in the vendor's document; the wrapper's is kept",
                        place
                                + "parameter query start has another schema in the vendor's document; the wrapper's is kept",
                        place + "parameter query kind is gone from the vendor's document; kept for the wrapper",
                        place
                                + "parameter query tenant is new and required; the wrapper does not send it: made optional");
    }

    @Test
    void aNewOperationDoesNotTakeANameThatAnOverlayGives() {
        Bundle bundle = take("  /api/forms/new: {get: {operationId: getForm, responses: {'200': {description: x}}}}\n");

        assertThat(operation(bundle, "/api/forms/new", "get")
                        .path("operationId")
                        .asText())
                .isEqualTo("formsGetForm");
        assertThat(operation(bundle, "/api/forms/{formSid}", "get")
                        .path("operationId")
                        .asText())
                .isEqualTo("getForm");
    }

    @Test
    void newOperationsAreTakenAsUnsafeUntilSomeoneSaysOtherwise() {
        Bundle bundle = take("  /api/forms/new: {get: {parameters: [{name: apiKey, in: query, schema: {type: string}}],"
                + " responses: {'200': {description: x}}}}\n");

        JsonNode added = operation(bundle, "/api/forms/new", "get");
        assertThat(added.path("x-safety").asText()).isEqualTo("unsafe");
        assertThat(added.path("x-safety-reason").asText()).isEqualTo("New, and not classified yet.");
        String place = "workflow-automation.yaml#/paths/~1api~1forms~1new/get: ";
        assertThat(messages(bundle))
                .contains(
                        "warning unclassified " + place
                                + "has no x-safety; taken as unsafe until an overlay says what a repeat of it does",
                        "warning unmarked-secret " + place
                                + "has the parameter apiKey, which no overlay marks as x-secret; if it is one, it would be"
                                + " logged");
    }

    @Test
    void targetsThatMatchNothingAreRecordedAndStopNoBuild() {
        take("  /api/forms/search: {get: {responses: {'200': {description: Found.}}}}\n");

        Bundle again = BundleBuilder.build(folder.open());

        assertThat(again.isSound()).isTrue();
        assertThat(folder.read("UNMATCHED.json")).isEqualTo("""
                {
                  "overlays/40-safety.yaml": [
                    "$.paths['/api/forms/{formSid}'].post"
                  ]
                }
                """);
        assertThat(messages(again))
                .contains("warning overlay-no-match overlays/40-safety.yaml#/actions/1: action 2 with the target"
                        + " $.paths['/api/forms/{formSid}'].post matches nothing since a live document came: take it out,"
                        + " or aim it anew");
    }

    @Test
    void aNameOnceRecordedStaysWhateverTheVendorCallsTheOperation() {
        Bundle bundle = take(
                "  /api/forms/search: {get: {operationId: findForms, responses: {'200': {description: Found.}}}}\n");

        assertThat(operation(bundle, "/api/forms/search", "get")
                        .path("operationId")
                        .asText())
                .isEqualTo("getFormsSearch");
        assertThat(messages(bundle))
                .contains("info operation-id vendor/forms.yaml#/paths/~1api~1forms~1search/get/operationId: called"
                        + " getFormsSearch in the bundle, not findForms");
    }

    private Bundle take(String paths) {
        IntakeResult result = folder.take(fetched("forms", """
                openapi: 3.0.0
                info: {title: forms, version: '1'}
                security: [{bearerAuth: []}]
                paths:
                """ + paths));
        assertThat(result.findings())
                .filteredOn(finding -> finding.toString().startsWith("error"))
                .isEmpty();
        folder.write(result);
        assertThat(folder.read("workflow-automation.yaml"))
                .isEqualTo(result.bundle().orElseThrow().files().get("workflow-automation.yaml"));
        return result.bundle().orElseThrow();
    }

    private static JsonNode operation(Bundle bundle, String path, String method) {
        return bundle.document().path("paths").path(path).path(method);
    }

    private static List<String> messages(Bundle bundle) {
        return bundle.findings().stream().map(Finding::toString).toList();
    }

    private static String id(String method, String path, String id) {
        return action(path, method, "operationId: " + id);
    }

    private static String safety(String path, String method) {
        return action(path, method, "x-safety: safe");
    }

    private static String action(String path, String method, String update) {
        return "  - {target: \"$.paths['" + path + "']." + method + "\", description: Test., x-evidence: I, update: {"
                + update + "}}\n";
    }
}
