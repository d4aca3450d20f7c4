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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void hasNoErrorAgainstTheCommittedDocuments() {
        assertThat(run("--quiet", "--folder", ".")).as("%s", out).isZero();
        assertThat(out.toString()).contains("\n0 errors, ");
    }

    @Test
    void keysThatOldYamlTakesForBooleansAreNamedWithTheirPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "components: {schemas: {A: {properties: {on: {}}}}}");

        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).contains(file + "#/components/schemas/A/properties/on: ");
    }

    @Test
    void warningsCountWhenItIsStrict() throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "components: {schemas: {A: {type: array}}}");

        assertThat(run(file.toString())).isZero();
        assertThat(run(file.toString(), "--strict")).isEqualTo(65);
    }

    @Test
    void aReferenceThatLeadsNowhereIsAnErrorAndPrintedForMachines() throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "x: {$ref: '#/gone'}");

        assertThat(run(file.toString(), "--json")).isEqualTo(65);
        JsonNode finding = JsonMapper.builder().build().readTree(out.toString()).at("/findings/0");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("rule").asText()).isEqualTo("dangling-reference");
        assertThat(finding.path("pointer").asText()).isEqualTo("/x/$ref");
        assertThat(finding.path("file").asText()).isEqualTo(file.toString());
    }

    private int run(String... args) {
        return Snapshot.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("lint"), Stream.of(args)).toArray(String[]::new));
    }
}
