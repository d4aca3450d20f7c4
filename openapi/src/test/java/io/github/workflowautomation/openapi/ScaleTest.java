package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.capture.fetch.TestHost;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of 1,000 operations and 11 MB, each command in a process of its own that has 512 MB of heap. */
@Tag("deep")
class ScaleTest {

    private static final String PAGE = "/api/large/api-docs";
    private static final String COMMITTED = """
        openapi: 3.0.0
        info: {title: forms service, version: '1'}
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
          - {target: $.paths.*.get, description: Reads., x-evidence: I, update: {x-safety: safe}}
          - target: $.paths['/api/large/things0/{id}'].get
            description: A name of ours.
            x-evidence: I
            x-allow-no-match: true
            update: {operationId: getThing}
        """;

    private static final String DIFFERENCE =
            "22 changes: 11 breaking on the wire, 10 breaking Java source only, 1 additive or risky, 0 in words only.";

    @TempDir
    private Path folder;

    @BeforeEach
    void commitASection() throws IOException {
        Files.createDirectories(folder.resolve("vendor"));
        Files.createDirectories(folder.resolve("overlays"));
        Files.writeString(folder.resolve("vendor/forms.yaml"), COMMITTED);
        Files.writeString(folder.resolve("overlays/10-safety.yaml"), OVERLAY);
        int code = Snapshot.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "build",
                "--accept",
                "--folder",
                folder.toString());
        assertThat(code).isZero();
    }

    @Test
    void aLargeDocumentIsFetchedAndBuiltAndAYearOnAgain() throws Exception {
        try (TestHost tenant = new TestHost()) {
            tenant.page(
                    PAGE + "/",
                    "<!DOCTYPE html><html><body><script src=\"./swagger-ui-init.js\"></script></body></html>");
            tenant.redirect(PAGE, PAGE + "/");

            String first = fetch(tenant, LargeDocument.first());
            assertThat(first)
                    .contains("large: inlined in swagger-ui-init.js, OpenAPI 3.0.0, 1000 operations, ")
                    .contains("written: vendor/large.yaml\n", "written: workflow-automation.yaml\n")
                    .contains(
                            "1000 changes: 0 breaking on the wire, 0 breaking Java source only, 1000 additive or risky");

            String aYearOn = fetch(tenant, LargeDocument.aYearOn());
            assertThat(aYearOn)
                    .contains("written: vendor/large.yaml\n", "written: workflow-automation.yaml\n")
                    .contains(DIFFERENCE);
        }
        assertThat(Files.size(folder.resolve("workflow-automation.yaml"))).isGreaterThan(11_000_000);
    }

    private String fetch(TestHost tenant, String document) throws Exception {
        tenant.page(PAGE + "/swagger-ui-init.js", """
            window.onload = function() {
              let options = {
              "swaggerDoc": %s,
              "customOptions": {}
            };
            }
            """.formatted(document));
        return run(
                0, "fetch", "--host", tenant.host(), "--no-login", "--section", "large", "--folder", folder.toString());
    }

    @Test
    void twoLargeDocumentsAreCompared() throws Exception {
        Path before = write("before.json", LargeDocument.first());
        Path after = write("after.json", LargeDocument.aYearOn());

        String report = run(30, "diff", before.toString(), after.toString(), "--folder", folder.toString());

        assertThat(report)
                .contains(
                        "wire breaking, source breaking: property-renamed in response: \"property1\" is now \"other1\"")
                .contains("enum-value-added in response: also \"paused\"", DIFFERENCE);
    }

    private Path write(String name, String document) throws IOException {
        Path file = Files.writeString(folder.resolve(name), document);
        assertThat(Files.size(file)).isBetween(11_000_000L, 12_000_000L);
        return file;
    }

    private String run(int expected, String... arguments) throws Exception {
        Process process = Processes.java(List.of("-Xmx512m"), MeasuredSnapshot.class, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(expected);
        output.lines()
                .filter(line -> line.startsWith("measured: "))
                .forEach(line -> System.out.println(arguments[0] + " " + line));
        return output;
    }
}
