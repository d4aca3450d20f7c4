package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final String DOCUMENT = """
            openapi: 3.0.0
            info: {title: forms, version: '1'}
            security: [{bearerAuth: []}]
            paths:
              /api/forms/search:
                get:
                  x-evidence: C
                  responses: {'200': {description: Found.}}
            """;
    private static final String OVERLAY = """
            overlay: 1.0.0
            info: {title: Safety, version: '1'}
            actions:
              - target: $.paths.*.get
                description: Reads.
                x-evidence: I
                update: {x-safety: safe}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeADocumentAndAnOverlay() throws IOException {
        Files.createDirectories(folder.resolve("vendor"));
        Files.createDirectories(folder.resolve("overlays"));
        Files.writeString(folder.resolve("vendor/forms.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("overlays/10-safety.yaml"), OVERLAY);
    }

    @Test
    void buildsWhatVerifyThenFindsInStep() throws IOException {
        assertThat(run("build", "--accept")).isZero();
        assertThat(out.toString()).endsWith("""
                        written: NAMES.json
                        written: overlapping-templates.txt
                        written: vendor/LOCK.json
                        written: workflow-automation.yaml
                        """);
        assertThat(run("verify")).isZero();
        assertThat(run("build")).isZero();
        assertThat(out.toString()).endsWith("Nothing has changed.\n");
        assertThat(Files.readString(folder.resolve("workflow-automation.yaml")))
                .contains("operationId: getFormsSearch\n", "x-safety: safe\n", "security:\n        - bearerAuth: []\n");
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        run("build", "--accept");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "NAMES.json",
                            "overlapping-templates.txt",
                            "workflow-automation.yaml",
                            "overlays/10-safety.yaml",
                            "vendor/LOCK.json",
                            "vendor/forms.yaml");
        }
    }

    @Test
    void refusesADocumentThatIsNotAsLockedAndTellsHowToAcceptIt() throws IOException {
        run("build", "--accept");
        Files.writeString(folder.resolve("vendor/forms.yaml"), DOCUMENT + "# touched\n");

        assertThat(run("build")).isEqualTo(65);
        assertThat(err.toString())
                .startsWith("vendor/forms.yaml: is not the file that is recorded in vendor/LOCK.json")
                .contains("build --accept");
        assertThat(run("build", "--accept")).isZero();
    }

    @Test
    void refusesADocumentThatIsNotLockedAtAll() {
        assertThat(run("build")).isEqualTo(65);
        assertThat(err.toString()).startsWith("vendor/forms.yaml: is not in vendor/LOCK.json");
    }

    @Test
    void refusesToBuildWithoutADocumentThatIsLocked() throws IOException {
        run("build", "--accept");
        Files.delete(folder.resolve("vendor/forms.yaml"));

        assertThat(run("verify")).isEqualTo(65);
        assertThat(err.toString())
                .isEqualTo(
                        "vendor/LOCK.json: records forms.yaml, which is not there; restore it or take its entry out\n");
    }

    @Test
    void verifyShowsTheFirstLinesThatDifferAndTheCommandThatMendsThem() throws IOException {
        run("build", "--accept");
        Path bundle = folder.resolve("workflow-automation.yaml");
        Files.writeString(bundle, Files.readString(bundle).replace("x-safety: safe", "x-safety: unsafe"));

        assertThat(run("verify")).isEqualTo(65);
        assertThat(err.toString())
                .startsWith("workflow-automation.yaml differs from what is built, from line ")
                .contains("  committed:       x-safety: unsafe\n", "  built:           x-safety: safe\n")
                .endsWith("./mvnw -q -Psnapshot -Dexec.args=build\n");
    }

    @Test
    void theCommittedFolderIsInStepWithTheDumpOfTheClient() {
        int code = Snapshot.run(new PrintWriter(out), new PrintWriter(err), "verify", "--folder", ".");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
    }

    @Test
    void verifyNamesAMethodThatTheDumpOfTheClientLacks() throws IOException {
        run("build", "--accept");
        Path surface = Files.writeString(folder.resolve("api-surface.txt"), "");

        assertThat(run("verify", "--surface", surface.toString())).isEqualTo(65);
        assertThat(err.toString())
                .startsWith("api-surface.txt has no method FormsApi.getFormsSearch, which the bundle asks for\n")
                .endsWith("-Dapi-surface.write=true\n");
    }

    @Test
    void verifyRefusesADecisionWithoutAReason() throws IOException {
        run("build", "--accept");
        Files.writeString(folder.resolve("decisions.yaml"), "decisions: [{change: a}]");

        assertThat(run("verify")).isEqualTo(65);
        assertThat(err.toString()).endsWith("#/decisions/0: lacks \"accepted\", the reason\n");
    }

    @Test
    void writesNothingWhenTheBundleIsNotSound() throws IOException {
        Files.writeString(folder.resolve("overlays/10-safety.yaml"), OVERLAY.replace("safe}", "harmless}"));

        assertThat(run("build", "--accept")).isEqualTo(65);
        assertThat(out.toString())
                .contains("error operation workflow-automation.yaml#/paths/~1api~1forms~1search/get: needs x-safety");
        assertThat(err.toString()).isEqualTo("Nothing is written: see the errors above.\n");
        assertThat(folder.resolve("workflow-automation.yaml")).doesNotExist();
        assertThat(folder.resolve("vendor/LOCK.json")).doesNotExist();
    }

    @Test
    void refusesAnOverlayWhoseNameWouldNotBeTaken() throws IOException {
        Files.writeString(folder.resolve("overlays/20_more.yml"), OVERLAY);

        assertThat(run("build", "--accept")).isEqualTo(65);
        assertThat(err.toString())
                .isEqualTo("overlays/20_more.yml: has a name that does not fit [a-z0-9][a-z0-9-]*\\.yaml\n");
    }

    @Test
    void theOrderOfTheNamesIsTheOrderOfTheOverlays() throws IOException {
        Files.writeString(folder.resolve("overlays/05-first.yaml"), OVERLAY.replace("safe}", "unsafe}"));

        assertThat(run("build", "--accept")).isZero();
        assertThat(Files.readString(folder.resolve("workflow-automation.yaml"))).contains("x-safety: safe\n");
    }

    @Test
    void aWrongOptionIsWrongUse() {
        assertThat(run("build", "--acept")).isEqualTo(64);
        assertThat(err.toString()).startsWith("Unknown option: '--acept'");
    }

    @Test
    void noCommandIsWrongUse() {
        int code = Snapshot.run(new PrintWriter(out), new PrintWriter(err));

        assertThat(code).isEqualTo(64);
        assertThat(err.toString()).contains("Usage: snapshot");
    }

    @Test
    void aFolderWithoutDocumentsIsNamed() {
        assertThat(Snapshot.run(new PrintWriter(out), new PrintWriter(err), "verify", "--folder", "nowhere"))
                .isEqualTo(65);
        assertThat(err.toString()).isEqualTo("nowhere: has no folder vendor/ with documents in it\n");
    }

    private int run(String... args) {
        String[] all = Stream.concat(Stream.of(args), Stream.of("--folder", folder.toString()))
                .toArray(String[]::new);
        return Snapshot.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
