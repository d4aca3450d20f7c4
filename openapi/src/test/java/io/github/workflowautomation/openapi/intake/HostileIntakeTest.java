package io.github.workflowautomation.openapi.intake;

import static io.github.workflowautomation.openapi.intake.TestFolder.document;
import static io.github.workflowautomation.openapi.intake.TestFolder.fetched;
import static io.github.workflowautomation.openapi.intake.TestFolder.overlay;
import static io.github.workflowautomation.openapi.intake.TestFolder.safety;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document may hold that must never reach a file: one error that says where, and nothing is changed. */
class HostileIntakeTest {

    private static final String HEAD = "openapi: 3.0.0\ninfo: {title: forms, version: '1'}\n";
    private static final String PATH = "  /api/forms/search: {get: {responses: {'200': {description: d}}}}\n";

    @TempDir
    private Path root;

    private TestFolder folder;

    @BeforeEach
    void commitASection() {
        folder = new TestFolder(root)
                .write("vendor/forms.yaml", document("forms", "/api/forms/search"))
                .write("overlays/10-safety.yaml", overlay(safety("$.paths.*.get")))
                .build();
    }

    static Stream<Arguments> hostile() {
        String jwt = "eyJ" + "hbGciOiJub25l" + ".e30.";
        String bomb = "x: &a [x, x, x, x, x, x, x, x]\n" + bomb();
        return Stream.of(
                arguments("a web page", "<!DOCTYPE html><html><body>Log in</body></html>", "is not an object"),
                arguments("a truncated answer", "{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"ge", "is not JSON"),
                arguments("nothing", "", "is empty"),
                arguments("no document", "{\"openapi\": \"3.0.0\"}", "is missing, or no object"),
                arguments("deep JSON", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "maximum allowed"),
                arguments("deep YAML", "a: " + "[".repeat(5000), "is not YAML that can be read"),
                arguments("a bomb", bomb, "aliases"),
                arguments("a tag", HEAD + "paths: !!javax.script.ScriptEngineManager {}", "tag"),
                arguments("a key twice", HEAD + "paths: {}\npaths: {}", "has the key \"paths\" twice"),
                arguments(
                        "a remote reference", HEAD + "x: {$ref: 'http://198.51.100.1/x'}\npaths: {}", "points outside"),
                arguments("a file reference", HEAD + "x: {$ref: '../../etc/passwd'}\npaths: {}", "points outside"),
                arguments(
                        "a reference of 2.0",
                        "swagger: '2.0'\ninfo: {title: forms, version: '1'}\npaths: {/api/forms/a: {$ref: 'file:///x'}}",
                        "points outside"),
                arguments(
                        "a mapping to a file",
                        HEAD
                                + "paths: {}\ncomponents: {schemas: {A: {discriminator: {propertyName: k, mapping: {a: 'b/c.yaml'}}}}}",
                        "points outside"),
                arguments("a JWT", HEAD + "paths:\n" + PATH + "x: {example: " + jwt + "}", "looks like a JWT"),
                arguments(
                        "a key",
                        HEAD + "paths:\n" + PATH + "x: {description: '" + "0123456789abcdef".repeat(3) + "'}",
                        "looks like a key"));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder();
        for (int i = 1; i < 10; i++) {
            char mine = (char) ('a' + i);
            char last = (char) ('a' + i - 1);
            bomb.append(mine).append(": &").append(mine).append(" [");
            bomb.append(("*" + last + ", ").repeat(8)).append("x]\n");
        }
        return bomb.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAndChangesNothing(String what, String text, String reason) {
        Map<String, String> before = folder.all();

        IntakeResult result = folder.take(fetched("forms", text));

        assertThat(result.isSound()).as(what).isFalse();
        assertThat(result.changes().isEmpty()).isTrue();
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .satisfiesExactly(
                        refusal -> assertThat(refusal)
                                .startsWith("error content vendor/forms.yaml#")
                                .contains(reason),
                        end -> assertThat(end).isEqualTo("error nothing-written vendor#: no file is changed: [forms]"));
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        Map<String, String> before = folder.all();

        for (String name : new String[] {"../forms", "a/b", "..", "", "C:x", "A", "forms.yaml"}) {
            IntakeResult result = folder.take(fetched(name, document("forms", "/api/forms/search")));

            assertThat(result.sections().get(0).message()).isEqualTo("a section has a name that cannot be a file's");
        }
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void textOfAnotherEncodingIsReadIfItSaysSo() {
        String text = "\uFEFF" + document("forms", "/api/forms/tree");

        IntakeResult result = folder.take(fetched("forms", text.getBytes(StandardCharsets.UTF_16LE)));

        assertThat(result.isSound()).isTrue();
        assertThat(result.sections().get(0).operations()).isEqualTo(1);
    }

    @Test
    void textOfAnUnknownEncodingIsRefused() {
        IntakeResult result =
                folder.take(fetched("forms", "info: {title: f\u00FCr}".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(result.sections().get(0).message()).isEqualTo("is not UTF-8 text");
    }
}
