package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static final String BEFORE = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /things:
                get:
                  operationId: listThings
                  tags: [things]
                  parameters: [{name: page, in: query, schema: {type: integer}}]
                  responses: {'200': {description: d}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void writeTheDocumentOfBefore() throws IOException {
        before = Files.writeString(folder.resolve("before.yaml"), BEFORE);
        after = folder.resolve("after.yaml");
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            description: d    | description: d                    | 0
            description: d    | description: other words          | 0
            title: t          | title: other words                | 0
            responses:        | security: [],responses:           | 0
            parameters: [     | 'parameters: [{name: size, in: query},' | 10
            '200':            | '201':                            | 10
            listThings        | findThings                        | 20
            in: query         | in: header                        | 30
            /things           | /items                            | 30
            """)
    void theExitCodeSaysWhatBreaks(String from, String to, int exitCode) throws IOException {
        Files.writeString(after, BEFORE.replace(from, to.replace("[],", "[]\n      ")));

        assertThat(run(before.toString(), after.toString())).isEqualTo(exitCode);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsOneLineForEachChangeTheSumAndWhatToDo() throws IOException {
        Files.writeString(after, BEFORE.replace("listThings", "findThings"));

        assertThat(run(before.toString(), after.toString())).isEqualTo(20);
        assertThat(out.toString().lines().map(line -> line.replaceFirst("^[0-9a-f]{8} ", "")))
                .containsExactly(
                        "wire doc, source breaking: operation-id-changed: was listThings, is findThings"
                                + "  [GET /things #/paths/~1things/get]",
                        "1 change: 0 breaking on the wire, 1 breaking Java source only, 0 additive or risky,"
                                + " 0 in words only.",
                        "To do (1): A method of the raw client changes its name. To keep the old one, name it in"
                                + " overlays/20-operation-ids.yaml.");
    }

    @Test
    void printsOneJsonDocument() throws IOException {
        Files.writeString(after, BEFORE.replace("in: query", "in: header"));

        assertThat(run(before.toString(), after.toString(), "--json")).isEqualTo(30);
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("command").asText()).isEqualTo("diff");
        assertThat(json.path("exitCode").asInt()).isEqualTo(30);
        assertThat(json.path("verdict").asText()).isEqualTo("wire");
        assertThat(json.at("/changes/0/rule").asText()).isEqualTo("parameter-moved");
        assertThat(json.at("/changes/0/operations/0").asText()).isEqualTo("GET /things");
    }

    @Test
    void anAcceptedChangeIsShownWithItsReasonAndNoLongerCounts() throws IOException {
        Files.writeString(after, BEFORE.replace("in: query", "in: header"));
        Path decisions = Files.writeString(folder.resolve("accepted.yaml"), """
                decisions:
                  - {rule: parameter-moved, operation: GET /things, accepted: Nobody pages, by: the maintainers}
                  - {rule: parameter-removed, operation: GET /others, accepted: Long gone}
                """);

        assertThat(run(before.toString(), after.toString(), "--decisions", decisions.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("accepted: Nobody pages (the maintainers)\n", "; 1 accepted.\n")
                .contains("Stale: no change fits the decision \"parameter-removed GET /others\" at #/decisions/1;");
    }

    @Test
    void aDecisionByTheIdOfTheChangeCountsToo() throws IOException {
        Files.writeString(after, BEFORE.replace("in: query", "in: header"));
        run(before.toString(), after.toString());
        String id = out.toString().substring(0, 8);
        Path decisions = Files.writeString(
                folder.resolve("accepted.yaml"), "decisions: [{change: '" + id + "', accepted: Meant}]");

        assertThat(run(before.toString(), after.toString(), "--decisions", decisions.toString()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rule: parameter-moved, operation: GET /things}  | lacks "accepted", the reason
            {rule: parameter-mooved, operation: GET /things, accepted: x} | names no rule that there is, nor a change by its id
            {rule: parameter-moved, accepted: x} | lacks "operation" or "place": it would cover too much
            """)
    void aDecisionThatIsNotRightIsRefused(String decision, String message) throws IOException {
        Path decisions = Files.writeString(folder.resolve("accepted.yaml"), "decisions: [" + decision + "]");

        assertThat(run(before.toString(), before.toString(), "--decisions", decisions.toString()))
                .isEqualTo(65);
        assertThat(err.toString()).isEqualTo(decisions + "#/decisions/0: " + message + "\n");
    }

    @Test
    void recordsAStepOnceHoweverOftenItIsAsked() throws IOException {
        Path changes =
                Files.writeString(folder.resolve("CHANGES.md"), "# Changes\n\nNewest first.\n\n## 2025: old\n\nOld.\n");
        Files.writeString(after, BEFORE.replace("version: '1'", "version: '2'").replace("listThings", "findThings"));

        record("2026-01-02");
        String once = Files.readString(changes);
        record("2026-01-02");

        assertThat(Files.readString(changes)).isEqualTo(once);
        assertThat(once)
                .startsWith("# Changes\n\nNewest first.\n\n## 2026-01-02: version 1 to 2\n\n<!-- diff ")
                .contains(
                        "\n| doc | breaking | `GET /things` | was listThings, is findThings, `#/paths/~1things/get` |")
                .endsWith("\n\n## 2025: old\n\nOld.\n");
    }

    private void record(String day) {
        assertThat(run(before.toString(), after.toString(), "--record", "--date", day, "--folder", folder.toString()))
                .isEqualTo(20);
    }

    @Test
    void withoutFilesTheBundleIsComparedWithTheOneThatWouldBeBuilt() throws IOException {
        Files.createDirectories(folder.resolve("vendor"));
        Path document = folder.resolve("vendor/things.yaml");
        Files.writeString(document, BEFORE.replace("tags:", "x-safety: safe\n      x-evidence: C\n      tags:"));
        Snapshot.run(new PrintWriter(out), new PrintWriter(err), "build", "--accept", "--folder", folder.toString());
        out.getBuffer().setLength(0);

        assertThat(run("--folder", folder.toString())).isZero();
        assertThat(out.toString()).isEqualTo("Nothing has changed.\n");
        Files.writeString(document, Files.readString(document).replace("page", "seite"));
        assertThat(run("--folder", folder.toString())).isEqualTo(30);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run(folder.resolve("nowhere.yaml").toString(), before.toString()))
                .isEqualTo(74);
        assertThat(err.toString()).contains("nowhere.yaml");
    }

    @Test
    void aFileThatIsNoDocumentIsNamed() throws IOException {
        Files.writeString(after, "a: b");

        assertThat(run(before.toString(), after.toString())).isEqualTo(65);
        assertThat(err.toString()).isEqualTo(after + ": is no OpenAPI 3 document\n");
    }

    @Test
    void aNameInADocumentCannotDriveATerminalNorATable() throws IOException {
        Files.writeString(after, BEFORE.replace("listThings", "\"x\\e[2J|<b>\""));

        run(before.toString(), after.toString());
        assertThat(out.toString()).doesNotContain("\u001b").contains("is x?[2J|<b>");
        run(before.toString(), after.toString(), "--markdown");
        assertThat(out.toString()).doesNotContain("\u001b").contains("is x \\[2J\\|&lt;b>");
    }

    private int run(String... args) {
        return Snapshot.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("diff"), Stream.of(args)).toArray(String[]::new));
    }
}
