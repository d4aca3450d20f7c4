package io.github.workflowautomation.openapi.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.report.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String FORMS = document("forms service", "/api/forms/search");
    private static final String INSTEAD = "\n" + UselessExport.INSTEAD;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void aJsonFileIsTakenAsItIs() throws IOException {
        write("whatever.json", FORMS);

        CapturedDocument document = only("whatever.json");

        assertThat(document.toString()).isEqualTo("forms: in the file, OpenAPI 3.0.0, " + FORMS.length() + " bytes");
        assertThat(text(document)).isEqualTo(FORMS);
        assertThat(document.origin()).isEqualTo(CapturedDocument.Origin.IMPORTED);
        assertThat(document.host()).isNull();
    }

    @Test
    void aYamlFileIsTakenAsItIs() throws IOException {
        String yaml = "# comment\nopenapi: 3.0.0\ninfo: {title: user and group services, version: '1'}\npaths: {}\n";
        write("x.yml", yaml);

        assertThat(only("x.yml").section()).isEqualTo("user");
        assertThat(text(only("x.yml"))).isEqualTo(yaml);
    }

    @Test
    void anInitScriptGivesWhatItInlines() throws IOException {
        write(
                "swagger-ui-init.js",
                "window.onload = function() {\n let options = {\n  \"swaggerDoc\": " + FORMS
                        + ",\n \"customOptions\": {\"oauth\": {\"clientSecret\": \"not-a-real-secret\"}}};\n}");

        assertThat(text(only("swagger-ui-init.js"))).isEqualTo(FORMS);
    }

    @Test
    void aConsoleExportMayBeATextInsideAText() throws IOException {
        String once = JSON.writeValueAsString(FORMS);
        write("once.json", once);
        write("twice.json", JSON.writeValueAsString(once) + "\n");
        write("console.txt", "'" + FORMS.replace("\\", "\\\\").replace("'", "\\'") + "'");

        assertThat(text(only("once.json"))).isEqualTo(FORMS);
        assertThat(text(only("twice.json"))).isEqualTo(FORMS);
        assertThat(text(only("console.txt"))).isEqualTo(FORMS);
    }

    @Test
    void aFileFromAWindowsShellIsInUtf16() throws IOException {
        Files.write(folder.resolve("forms.json"), ("\ufeff" + FORMS).getBytes(StandardCharsets.UTF_16LE));

        assertThat(text(only("forms.json"))).isEqualTo(FORMS);
    }

    @Test
    void aRecordingGivesEachPagesDocumentAndNothingOfTheSession() throws IOException {
        String user = document("user and group services", "/api/user/");
        String script = "let options = {\n  \"swaggerDoc\": " + user + "};";
        String recording = har(
                entry("https://acme.example/", "<!DOCTYPE html><p>portal", ""),
                entry("https://acme.example/api/user/api-docs/", "<!DOCTYPE html><script src=x.js></script>", ""),
                entry("https://acme.example/api/user/api-docs/swagger-ui-init.js", base64(script), "base64"),
                entry("https://acme.example/api/forms/api-docs-json?token=not-a-real-token", FORMS, ""),
                entry("https://acme.example/api/forms/api-docs-json", FORMS, ""));
        write("acme.har", recording);

        Capture capture = read("acme.har");

        assertThat(capture.failures()).isEmpty();
        assertThat(capture.documents())
                .extracting(CapturedDocument::section, CapturedDocument::foundHow, CapturedDocument::host)
                .containsExactly(
                        tuple("user", "recorded: /api/user/api-docs/swagger-ui-init.js", "acme.example"),
                        tuple("forms", "recorded: /api/forms/api-docs-json", "acme.example"));
        assertThat(text(capture.documents().get(0))).isEqualTo(user);
        assertThat(capture + text(capture.documents().get(1))).doesNotContain("not-a-real");
    }

    @Test
    void aRecordingFromTheCacheSaysSo() throws IOException {
        String entry = entry("https://acme.example/api/forms/api-docs/swagger-ui-init.js", "", "");
        write("acme.har", har(entry.replace("\"status\":200", "\"status\":304")));

        assertThat(failure("acme.har"))
                .isEqualTo("acme.har is a recording (HAR) whose answers came from the browser's cache, so that their"
                        + " text is not in it: /api/forms/api-docs/swagger-ui-init.js." + INSTEAD);
    }

    @Test
    void aRecordingThatWasCutOffIsNotTaken() throws IOException {
        String recording = har(entry("https://acme.example/api/forms/api-docs-json", FORMS, ""));
        write("acme.har", recording.substring(0, recording.length() - 20));

        assertThat(failure("acme.har"))
                .isEqualTo("acme.har is a recording (HAR) that cannot be read to its end." + INSTEAD);
    }

    @Test
    void aLargeRecordingIsReadAsAStream() throws IOException {
        Path file = folder.resolve("large.har");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("{\"log\": {\"entries\": [");
            String picture = entry("https://acme.example/picture", "A".repeat(8 * 1024 * 1024), "base64")
                    .replace("text/html", "image/png");
            for (int i = 0; i < 20; i++) {
                writer.write(picture + ",");
            }
            writer.write(entry("https://acme.example/api/forms/api-docs-json", FORMS, "") + "]}}");
        }

        assertThat(text(only("large.har"))).isEqualTo(FORMS);
    }

    @Test
    void aSavedPageHoldsNoDocument() throws IOException {
        write("page.mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n--x");
        write("page.html", "<!DOCTYPE html><html><body><div id=\"swagger-ui\"><p>Forms</p></div></body></html>");
        write("page.webarchive", "bplist00\u0001");
        write("other.json", "{\"message\": \"hello\"}");

        assertThat(failure("page.mhtml"))
                .isEqualTo("page.mhtml is a page saved as MHTML, which holds no document." + INSTEAD);
        assertThat(failure("page.html"))
                .isEqualTo("page.html is a page as the browser shows it, and holds no document." + INSTEAD);
        assertThat(failure("page.webarchive"))
                .isEqualTo("page.webarchive is a web archive or a print of a page, and holds no document." + INSTEAD);
        assertThat(failure("other.json")).isEqualTo("other.json is JSON, and no OpenAPI document." + INSTEAD);
        assertThat(INSTEAD)
                .contains("copy(JSON.stringify(ui.specSelectors.specJson().toJS(), null, 2))", "\"Disable cache\"");
    }

    @Test
    void aPageThatOnlyPointsSaysWhere() throws IOException {
        write("page.html", "<!DOCTYPE html><script>SwaggerUIBundle({url: '/v1/forms.json?key=not-a-real'})</script>");

        assertThat(failure("page.html"))
                .isEqualTo("page.html holds no document, but says where one is: save the answer of /v1/forms.json"
                        + " instead." + INSTEAD);
    }

    @Test
    void aTruncatedFileIsBroken() throws IOException {
        write("forms.json", FORMS.substring(0, FORMS.length() - 5));

        assertThat(failure("forms.json")).isEqualTo("forms.json ends before the document does");
    }

    @Test
    void anArchiveIsToBeUnpackedFirst() throws IOException {
        write("forms.zip", "PK\u0003\u0004");

        assertThat(failure("forms.zip")).isEqualTo("forms.zip is an archive: unpack it, and import what is in it");
    }

    @Test
    void aFolderGivesWhatIsInItAndPassesOverTheRest() throws IOException {
        write("README.txt", "no document");
        write("Forms_files/swagger-ui-init.js", "a = {\"swaggerDoc\": " + document("x", "/create") + "}");
        write("Forms_files/swagger-ui-bundle.js", "not looked at: {\"openapi\": \"3\", \"paths\": {}}");
        write("Forms.html", "<!DOCTYPE html><p>rendered");
        write("user.yaml", "openapi: 3.0.0\npaths: {}\n");

        Capture capture = read(".");

        assertThat(capture.documents())
                .extracting(CapturedDocument::section)
                .containsExactlyInAnyOrder("forms", "user");
        assertThat(capture.failures()).isEmpty();
    }

    @Test
    void aFolderWithoutADocumentSaysWhatToDo() throws IOException {
        write("in/page.html", "<!DOCTYPE html><p>rendered");

        assertThatThrownBy(() -> read("in"))
                .isInstanceOf(ContentException.class)
                .hasMessageEndingWith("in: holds no document. " + UselessExport.INSTEAD);
    }

    @Test
    void whatDoesNotTellItsSectionNeedsToBeTold() throws IOException {
        write("swagger.json", document("My API", "/create"));

        assertThat(failure("swagger.json"))
                .isEqualTo("swagger.json does not tell which section it is of, by paths, title or name: say --section");
        assertThat(importer()
                        .read(List.of(folder.resolve("swagger.json")), Optional.of("billing"), TODAY)
                        .documents())
                .extracting(CapturedDocument::section)
                .containsExactly("billing");
    }

    @Test
    void twoDocumentsOfOneSectionAreNotChosenFrom() throws IOException {
        write("a.json", FORMS);
        write("b.json", document("forms service", "/api/forms/other"));

        Capture capture =
                importer().read(List.of(folder.resolve("a.json"), folder.resolve("b.json")), Optional.empty(), TODAY);

        assertThat(capture.failures())
                .extracting(failure -> failure.section() + " " + failure.reason())
                .containsExactly("forms REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "My API, /api/task-dispatcher/x, , task-dispatcher",
        "user service, /api/billing/x, forms, billing",
        "task dispatcher service, /x, , task-dispatcher",
        "Dashboard  Service, /x, , dashboards",
        "My API, /x, forms, forms",
        "My API, /x, , none",
        "My API, /api/../x, , none",
    })
    void aSectionIsToldByPathsThenTitleThenPlace(String title, String path, String hint, String section)
            throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(document(title, path));

        assertThat(SectionGuess.of(document, Optional.ofNullable(hint)).orElse("none"))
                .isEqualTo(section);
    }

    @Test
    void aServersPathIsPartOfEachPath() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(document("x", "/create"));
        document.putArray("servers").addObject().put("url", "https://acme.example/api/forms/");

        assertThat(SectionGuess.of(document, Optional.empty())).contains("forms");
    }

    private static String document(String title, String path) {
        return "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"" + title + "\"},\"paths\":{\"" + path
                + "\":{\"get\":{\"description\":\"it's a \\\"quote\\\" \\n\"}}}}";
    }

    private static String har(String... entries) {
        return "{\n  \"log\": {\"version\": \"1.2\", \"entries\": [" + String.join(",", entries) + "]}}";
    }

    private static String entry(String url, String text, String encoding) {
        ObjectNode entry = JSON.createObjectNode();
        ObjectNode request = entry.putObject("request").put("method", "GET").put("url", url);
        request.putArray("headers").addObject().put("name", "Authorization").put("value", "Bearer not-a-real-token");
        request.putArray("cookies").addObject().put("name", "session").put("value", "not-a-real-cookie");
        ObjectNode response = entry.putObject("response").put("status", 200);
        ObjectNode content = response.putObject("content").put("size", 9).put("mimeType", "text/html");
        content.put("text", text);
        if (!encoding.isEmpty()) {
            content.put("encoding", encoding);
        }
        return entry.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Importer importer() {
        return new Importer(new Findings(), Progress.NONE, null);
    }

    private Capture read(String name) throws IOException {
        return importer().read(List.of(folder.resolve(name)), Optional.empty(), TODAY);
    }

    private CapturedDocument only(String name) throws IOException {
        Capture capture = read(name);
        assertThat(capture.failures()).isEmpty();
        assertThat(capture.documents()).hasSize(1);
        return capture.documents().get(0);
    }

    private String failure(String name) throws IOException {
        Capture capture = read(name);
        assertThat(capture.documents()).isEmpty();
        assertThat(capture.failures()).hasSize(1);
        return capture.failures().get(0).message().replace(folder + File.separator, "");
    }

    private static String text(CapturedDocument document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }
}
