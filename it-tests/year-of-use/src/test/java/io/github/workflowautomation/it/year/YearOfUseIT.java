package io.github.workflowautomation.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The vendor has changed its documents: an operation that the wrapper uses is gone, one is new, an enum is wider, a field
 * has another name, an operation another id, and there is a new section. A maintainer takes them in, reads the report,
 * generates the client anew, and compiles and tests the wrapper against it, with the commands of the README.
 */
class YearOfUseIT {

    @Test
    void theWrapperCompilesAndPassesItsTestsWhateverTheVendorChanged() throws Exception {
        RepositoryCopy copy = RepositoryCopy.make(Path.of("target/repository"));
        Path saved = ChangedDocuments.of(copy.root().resolve("openapi/vendor"), Path.of("target/saved"));

        String report = copy.maven(
                "-Psnapshot", "-Dexec.args=import " + saved.toAbsolutePath() + " --app-version 8.21 --record --json");
        assertThat(report)
                .contains("\"rule\": \"operation-vendor-removed\"", "\"rule\": \"operation-added\"")
                .contains("\"rule\": \"enum-value-added\"", "\"rule\": \"property-renamed-required\"")
                .doesNotContain("operation-id-changed", "schema-renamed")
                .contains("find what takes its place, move the wrapper over", "say in overlays/40-safety.yaml");
        assertThat(copy.read("openapi/CHANGES.md")).contains(": app 8.21\n");

        copy.maven(
                "-pl",
                "wrapper",
                "-am",
                "verify",
                "-Dapi-surface.write=true",
                "-Dtest=!**/generator/**",
                "-Dsurefire.failIfNoSpecifiedTests=false");
        assertThat(copy.read("generated-client/client/api-surface.txt"))
                .contains(
                        "WizardsApi\n",
                        " getReportsRecent()\n",
                        " getReportFilters(String reportSid)\n",
                        " createForm(");
        assertThat(Files.exists(copy.root().resolve("wrapper/target/classes"))).isTrue();

        assertThat(copy.maven("-Psnapshot", "-Dexec.args=verify"))
                .contains("The bundle is what its documents and overlays build.");
    }
}
