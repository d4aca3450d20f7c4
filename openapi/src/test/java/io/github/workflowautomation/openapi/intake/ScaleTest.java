package io.github.workflowautomation.openapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.Processes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 1,000 operations and 11 MB, from capture to bundle, in one process of 512 MB. */
@Tag("deep")
class ScaleTest {

    @TempDir
    private Path root;

    @Test
    void aLargeDocumentFitsIntoASmallProcess() throws Exception {
        Process process = Processes.java(List.of("-Xmx512m"), LargeIntake.class, root.toString());
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(output);

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("first: 1000 operations", "second: 1000 operations");
    }

    /** Takes the document in twice: into an empty section, and with a change over the committed one. */
    static final class LargeIntake {

        private LargeIntake() {}

        public static void main(String[] args) {
            TestFolder folder = new TestFolder(Path.of(args[0]))
                    .write("vendor/auth.yaml", TestFolder.document("auth", "/api/auth/apikey"))
                    .write(
                            "overlays/20-ids.yaml",
                            TestFolder.overlay(
                                    "  - {target: \"$.paths['/api/large/things0/{id}'].get\", description: d,"
                                            + " x-evidence: I, x-allow-no-match: true, update: {operationId: getThing}}\n"))
                    .write("overlays/40-safety.yaml", TestFolder.overlay(TestFolder.safety("$.paths.*.get")))
                    .build();
            take("first", folder, document(""));
            take("second", folder, document("changed"));
        }

        private static void take(String name, TestFolder folder, byte[] content) {
            long start = System.nanoTime();
            IntakeResult result = folder.take(TestFolder.fetched("large", content));
            if (!result.isSound()) {
                throw new IllegalStateException(result.findings().toString());
            }
            folder.write(result);
            System.out.printf(
                    "%s: %d operations, %d bytes, %d ms%n",
                    name,
                    result.sections().get(0).operations(),
                    content.length,
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }

        private static byte[] document(String changed) {
            StringBuilder json = new StringBuilder(12_000_000);
            json.append("{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"large service\",\"version\":\"1\"},\"paths\":{");
            for (int i = 0; i < 1000; i++) {
                json.append(i == 0 ? "" : ",")
                        .append("\"/api/large/things")
                        .append(i)
                        .append("/{id}\":{\"get\":{");
                json.append("\"summary\":\"Thing ").append(i).append(changed).append("\",\"parameters\":[");
                json.append("{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],");
                json.append("\"responses\":{\"200\":{\"description\":\"Found.\",\"content\":{\"application/json\":{");
                json.append("\"schema\":{\"$ref\":\"#/components/schemas/Thing")
                        .append(i)
                        .append("\"}}}}}}}");
            }
            json.append("},\"components\":{\"schemas\":{");
            for (int i = 0; i < 1000; i++) {
                json.append(i == 0 ? "" : ",")
                        .append("\"Thing")
                        .append(i)
                        .append("\":{\"type\":\"object\",\"properties\":{");
                for (int p = 0; p < 110; p++) {
                    json.append(p == 0 ? "" : ",")
                            .append("\"property")
                            .append(p)
                            .append("\":{\"type\":\"string\",");
                    json.append("\"description\":\"What the property ")
                            .append(p)
                            .append(" of it is.\"}");
                }
                json.append(",\"next\":{\"$ref\":\"#/components/schemas/Thing")
                        .append((i + 1) % 1000)
                        .append("\"}}}");
            }
            return json.append("}}}").toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
