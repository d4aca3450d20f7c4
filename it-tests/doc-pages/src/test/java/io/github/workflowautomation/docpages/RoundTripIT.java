package io.github.workflowautomation.docpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twelve committed documents, served by swagger-ui-express, come back byte for byte. */
class RoundTripIT {

    private static final String LOCK = Path.of("vendor", "LOCK.json").toString();
    private static final String BUNDLE = "workflow-automation.yaml";

    @TempDir
    private Path work;

    private CommittedFolder folder;
    private Path documents;
    private SnapshotTool tool;

    @BeforeEach
    void copyWhatIsCommitted() throws Exception {
        folder = CommittedFolder.copyTo(work.resolve("openapi"));
        documents = CommittedFolder.documentsAsJson(work.resolve("documents"));
        tool = new SnapshotTool(Files.createDirectories(work.resolve("printed")));
    }

    @Test
    void whatIsServedIsWhatIsCommitted() throws Exception {
        Map<String, String> before = folder.hashes();
        String bundleBefore = Files.readString(folder.root().resolve(BUNDLE));

        SnapshotTool.Result result;
        try (DocPages pages = DocPages.start("express", "express", documents, "inlined")) {
            result = tool.run(
                    withToken(pages), "fetch", "--folder", folder.root().toString());
        }

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err())
                .contains("forms: inlined in swagger-ui-init.js, OpenAPI 3.0.0, 9 operations, ")
                .contains("user: inlined in swagger-ui-init.js, OpenAPI 3.0.0, 63 operations, ");
        Map<String, String> after = folder.hashes();
        // The lock says where the documents are from now, and the bundle that its operations were seen.
        List.of(LOCK, BUNDLE).forEach(file -> {
            before.remove(file);
            after.remove(file);
        });
        assertThat(after).isEqualTo(before);
        String bundle = Files.readString(folder.root().resolve(BUNDLE));
        assertThat(bundle).contains("x-evidence: L\n");
        assertThat(withoutMarks(bundle)).isEqualTo(withoutMarks(bundleBefore));
    }

    @Test
    void withoutTheTokenNothingIsWrittenAndTheExitCodeSaysAccess() throws Exception {
        Map<String, String> before = folder.hashes();

        SnapshotTool.Result result;
        try (DocPages pages = DocPages.start("express", "express", documents, "inlined")) {
            result = tool.run(
                    Map.of("WORKFLOW_HOST", pages.host(), "WORKFLOW_JWT", "another-token-not-real"),
                    "fetch",
                    "--folder",
                    folder.root().toString());
        }

        assertThat(result.exitCode()).isEqualTo(77);
        assertThat(result.err())
                .contains("forms: /api/forms/api-docs answers 401: needs other credentials")
                .doesNotContain("another-token");
        assertThat(folder.hashes()).isEqualTo(before);
    }

    @Test
    void pagesThatShareOneServeAllShowTheLastDocumentAndNothingIsWritten() throws Exception {
        Map<String, String> before = folder.hashes();

        SnapshotTool.Result result;
        try (DocPages pages = DocPages.start("express", "express", documents, "shared")) {
            result = tool.run(
                    withToken(pages), "fetch", "--folder", folder.root().toString());
        }

        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.out() + result.err()).contains("auth", "user", "Nothing is written");
        assertThat(folder.hashes()).isEqualTo(before);
    }

    private static Map<String, String> withToken(DocPages pages) {
        return Map.of("WORKFLOW_HOST", pages.host(), "WORKFLOW_JWT", DocPages.TOKEN);
    }

    private static String withoutMarks(String bundle) {
        return bundle.replaceAll("(?m)^ +x-(evidence|seen-in|seen-on): .*\n", "");
    }
}
