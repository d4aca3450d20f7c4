package io.github.workflowautomation.openapi.intake;

import static io.github.workflowautomation.openapi.intake.TestFolder.document;
import static io.github.workflowautomation.openapi.intake.TestFolder.fetched;
import static io.github.workflowautomation.openapi.intake.TestFolder.overlay;
import static io.github.workflowautomation.openapi.intake.TestFolder.safety;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.intake.SectionOutcome.Kind;
import io.github.workflowautomation.openapi.lock.LockedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final CaptureFailure NO_FORMS = new CaptureFailure("forms", Reason.MISSING, "404");

    @TempDir
    private Path root;

    private TestFolder folder;

    @BeforeEach
    void commitTwoSections() {
        folder = new TestFolder(root)
                .write("vendor/auth.yaml", document("auth", "/api/auth/apikey"))
                .write("vendor/forms.yaml", document("forms", "/api/forms/search"))
                .write("overlays/10-safety.yaml", overlay(safety("$.paths.*.get")))
                .build();
    }

    @Test
    void writesTheDocumentTheLockAndTheBundle() {
        IntakeResult result = folder.take(fetched("forms", document("forms", "/api/forms/search", "/api/forms/tree")));

        assertThat(result.isSound()).isTrue();
        assertThat(folder.write(result))
                .containsExactly("NAMES.json", "vendor/LOCK.json", "vendor/forms.yaml", "workflow-automation.yaml");
        assertThat(folder.open().lock().document("forms.yaml"))
                .get()
                .extracting(
                        LockedDocument::origin,
                        LockedDocument::capturedOn,
                        LockedDocument::writtenOn,
                        LockedDocument::appVersion,
                        LockedDocument::operations)
                .containsExactly("fetched", "2026-12-01", "2026-12-01", "8.20.1", 2);
        assertThat(folder.read("workflow-automation.yaml")).contains("/api/forms/tree:");
        assertThat(outcomes(result)).containsExactly(Map.entry("forms", Kind.CHANGED));
    }

    @Test
    void keepsTheBytesOfADocumentThatSaysTheSame() {
        String committed = folder.read("vendor/forms.yaml");

        IntakeResult result = folder.take(fetched("forms", """
                        {"security": [{"bearerAuth": []}], "openapi": "3.0.0",
                         "info": {"version": "1", "title": "forms service"},
                         "paths": {"/api/forms/search": {"get": {
                            "responses": {"200": {"description": "Found."}}, "x-evidence": "C"}}}}"""));

        assertThat(outcomes(result)).containsExactly(Map.entry("forms", Kind.UNCHANGED));
        folder.write(result);
        assertThat(folder.read("vendor/forms.yaml")).isEqualTo(committed);
    }

    @Test
    void aSecondRunChangesNothing() {
        folder.write(folder.take(fetched("forms", document("forms", "/api/forms/tree"))));

        IntakeResult again = folder.take(fetched("forms", document("forms", "/api/forms/tree")));

        assertThat(folder.write(again)).isEmpty();
    }

    @Test
    void takesANewSection() {
        IntakeResult result = folder.take(fetched("wizards", document("wizards", "/api/wizards/list")));

        assertThat(outcomes(result)).containsExactly(Map.entry("wizards", Kind.NEW));
        folder.write(result);
        assertThat(folder.read("workflow-automation.yaml")).contains("- wizards", "/api/wizards/list:");
    }

    @Test
    void changesNothingWhenASectionIsMissing() {
        Map<String, String> before = folder.all();

        IntakeResult result =
                folder.take(List.of(NO_FORMS), fetched("auth", document("auth", "/api/auth/apikey", "/api/auth/role")));

        assertThat(result.isSound()).isFalse();
        assertThat(result.changes().isEmpty()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly("error nothing-written vendor#: no file is changed: [forms]");
        assertThatThrownBy(() -> folder.write(result)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void keepsTheCommittedDocumentMarkedStaleWhenAPartIsAllowed() {
        String committed = folder.read("vendor/forms.yaml");

        IntakeResult result =
                folder.takePartial(List.of(NO_FORMS), fetched("auth", document("auth", "/api/auth/role")));

        assertThat(outcomes(result)).containsExactly(Map.entry("auth", Kind.CHANGED), Map.entry("forms", Kind.MISSING));
        folder.write(result);
        assertThat(folder.read("vendor/forms.yaml")).isEqualTo(committed);
        assertThat(folder.open().lock().document("forms.yaml").orElseThrow().staleSince())
                .isEqualTo("2026-12-01");
        assertThat(folder.open().lock().document("auth.yaml").orElseThrow().staleSince())
                .isNull();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .contains(
                        "warning stale vendor/forms.yaml#: no new document is taken in: 404",
                        "warning stale vendor/forms.yaml#: is stale: a newer document was asked for in vain, first on"
                                + " 2026-12-01");
    }

    @Test
    void aDocumentThatComesAgainIsStaleNoLonger() {
        folder.write(folder.takePartial(List.of(NO_FORMS), fetched("auth", document("auth", "/api/auth/role"))));

        folder.write(folder.take(fetched("forms", document("forms", "/api/forms/search"))));

        assertThat(folder.read("vendor/LOCK.json")).doesNotContain("staleSince");
    }

    @Test
    void doesNotTakeWhatIsWrittenByHand() {
        IntakeResult result = folder.take(fetched("legacy-rest", document("legacy-rest", "/users/")));

        assertThat(result.isSound()).isFalse();
        assertThat(result.sections().get(0).message()).isEqualTo("is written by hand; no tenant has such a section");
    }

    private static List<Map.Entry<String, Kind>> outcomes(IntakeResult result) {
        return result.sections().stream()
                .map(outcome -> Map.entry(outcome.section(), outcome.kind()))
                .toList();
    }
}
