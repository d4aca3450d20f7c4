package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotBuildTest {
    private static final Path COMMITTED = Path.of("..", "..", "openapi");

    @TempDir
    Path folder;

    @Test
    void takesTheOverlayAmongTheOthers() throws IOException {
        try (FakeTenant tenant = FakeTenant.start()) {
            tenant.answer("getDashboards", JsonValue.parse("[{\"sid\":1},{\"sid\":\"a\",\"of\":{\"x-1\":true}}]"));
            tenant.answer("searchForms", JsonValue.parse("{\"items\":[null]}"));
            LiveReport report = new Rehearsal(tenant)
                    .only(Rehearsal.sections("dashboards", "forms", "user"))
                    .run(folder.resolve("live"));
            Path copy = copyOfDocuments();
            Files.writeString(
                    copy.resolve("overlays").resolve(ReportFiles.OVERLAY),
                    report.overlay().orElseThrow());
            Bundle bundle = BundleBuilder.build(new OpenApiFolder(copy));
            assertThat(bundle.isSound()).as(bundle.findings().toString()).isTrue();
            KnownOperation dashboards = KnownApi.of(bundle.document()).operation("getDashboards");
            assertThat(dashboards.evidence()).isEqualTo("L");
            assertThat(dashboards.jsonSchema().node().toString())
                    .isEqualTo(
                            "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"of\":{\"type\":\"object\","
                                    + "\"additionalProperties\":{\"type\":\"boolean\"}},\"sid\":{\"oneOf\":[{\"type\":\"integer\"},"
                                    + "{\"type\":\"string\"}]}}}}");
        }
    }

    private Path copyOfDocuments() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("openapi"));
        try (Stream<Path> files = Files.walk(COMMITTED, 2)) {
            files.filter(file -> Files.isRegularFile(file) && !file.toString().contains("target"))
                    .forEach(file -> copy(file, copy.resolve(COMMITTED.relativize(file))));
        }
        return copy;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
