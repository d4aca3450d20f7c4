package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed documents, changed as a vendor may change them in a year, taken in with the commands of the README. That
 * the wrapper compiles against what comes of it is shown in it-tests/year-of-use.
 */
class YearOfUseTest {

    private static final Path COMMITTED = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

    private Path folder;
    private Path saved;

    @BeforeEach
    void copyTheCommittedFolderAndSaveChangedDocuments() throws IOException {
        folder = Files.createDirectories(root.resolve("openapi"));
        saved = Files.createDirectories(root.resolve("saved"));
        copy("vendor");
        copy("overlays");
        for (String file :
                List.of("NAMES.json", "overlapping-templates.txt", "workflow-automation.yaml", "CHANGES.md")) {
            Files.copy(COMMITTED.resolve(file), folder.resolve(file));
        }
        Files.copy(folder.resolve("workflow-automation.yaml"), root.resolve("before.yaml"));
        save("forms.yaml", "operationId: createForm\n", "operationId: addForm\n");
        save("user.yaml", "  /api/user/current:\n", "  /api/user/me:\n");
        save("reports.yaml", "paths:\n", """
                paths:
                  /api/reports/recent:
                    get:
                      tags: [reports]
                      responses: {'200': {description: The reports.}}
                      security: [{bearerAuth: []}]
                """);
        Files.writeString(saved.resolve("wizards.yaml"), """
                openapi: 3.0.0
                info: {title: wizards service, version: '8.21'}
                security: [{bearerAuth: []}]
                paths:
                  /api/wizards/list:
                    get:
                      tags: [wizards]
                      responses: {'200': {description: The wizards.}}
                """);
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(COMMITTED.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
            }
        }
    }

    private void save(String file, String from, String to) throws IOException {
        Path changed = saved.resolve(file);
        String text = Files.readString(
                Files.exists(changed) ? changed : folder.resolve("vendor").resolve(file));
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to));
    }

    @Test
    void theReportSaysWhatChangedAndWhatAMaintainerMustDo() throws IOException {
        assertThat(run("import", saved.toString(), "--app-version", "8.21", "--record", "--json"))
                .as("%s", err)
                .isZero();
        JsonNode report = JsonMapper.builder().build().readTree(out.toString());

        assertThat(changes(report))
                .contains(
                        "breaking none operation-vendor-removed GET /api/user/current",
                        "additive additive operation-added GET /api/user/me",
                        "additive additive operation-added GET /api/reports/recent",
                        "additive additive operation-added GET /api/wizards/list")
                .noneMatch(change -> change.contains("operation-id-changed"));
        assertThat(report.path("toDo").findValuesAsText("text"))
                .anySatisfy(
                        text -> assertThat(text).startsWith("The vendor dropped an operation that the wrapper uses."))
                .anySatisfy(text -> assertThat(text).startsWith("A new operation: say in overlays/40-safety.yaml"));
        assertThat(report.path("verdict").asText()).isEqualTo("wire");
        assertThat(Files.readString(folder.resolve("CHANGES.md")))
                .contains(": app 8.21\n")
                .contains("| breaking | none | `GET /api/user/current` |");
    }

    @Test
    void theWrappersOperationsKeepTheirNamesAndTheNewSectionIsThere() throws IOException {
        run("import", saved.toString());

        assertThat(Files.readString(folder.resolve("workflow-automation.yaml")))
                .contains("operationId: createForm\n", "operationId: getCurrentUser\n", "x-vendor-removed: true\n")
                .contains("operationId: getWizardsList\n");
    }

    @Test
    void aSchemaThatOtherSectionsOnlyGuessedKeepsItsNameAndIsTheVendorsForAll() throws IOException {
        save("forms.yaml", "          description: More about it.\n", "        code:\n          type: string\n");

        run("import", saved.resolve("forms.yaml").toString(), "--json");

        assertThat(changes(JsonMapper.builder().build().readTree(out.toString())))
                .contains("additive additive property-added DELETE /api/auth/apikey/{id}")
                .noneMatch(change -> change.contains("schema-renamed"));
        assertThat(Files.readString(folder.resolve("workflow-automation.yaml")))
                .contains("    IntegrifyException:\n")
                .doesNotContain("FormsIntegrifyException");
    }

    @Test
    void allIsInStepAfterwardsAndASecondTimeNothingChanges() {
        run("import", saved.toString());

        assertThat(run("verify")).as("%s", err).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("diff")).isZero();
        assertThat(out.toString()).isEqualTo("Nothing has changed.\n");
        assertThat(run("diff", root.resolve("before.yaml").toString())).isEqualTo(30);
    }

    private static List<String> changes(JsonNode report) {
        List<String> changes = new ArrayList<>();
        for (JsonNode change : report.path("changes")) {
            changes.add(change.path("wire").asText() + " "
                    + change.path("source").asText() + " " + change.path("rule").asText() + " "
                    + change.at("/operations/0").asText());
        }
        return changes;
    }

    private int run(String... args) {
        return Snapshot.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of(args), Stream.of("--folder", folder.toString()))
                        .toArray(String[]::new));
    }
}
