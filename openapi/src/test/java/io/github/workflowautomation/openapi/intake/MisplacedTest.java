package io.github.workflowautomation.openapi.intake;

import static io.github.workflowautomation.openapi.intake.TestFolder.document;
import static io.github.workflowautomation.openapi.intake.TestFolder.fetched;
import static io.github.workflowautomation.openapi.intake.TestFolder.overlay;
import static io.github.workflowautomation.openapi.intake.TestFolder.safety;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defects of servers that mount several pages, at the level of documents. */
class MisplacedTest {

    private static final String SAME =
            "is the same document as that of [%s]: a server that mounts several pages with one"
                    + " handler shows the last one on all of them";

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
    void oneDocumentForTwoSectionsIsWrittenForNeither() {
        Map<String, String> before = folder.all();
        String shown = document("forms", "/api/forms/search");

        IntakeResult result = folder.take(fetched("auth", shown), fetched("forms", shown));

        assertThat(messages(result)).containsExactly(SAME.formatted("forms"), SAME.formatted("auth"));
        assertThat(result.isSound()).isFalse();
        assertThat(result.changes().isEmpty()).isTrue();
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void otherSectionsAreTakenWhenAPartIsAllowed() {
        String shown = document("wizards", "/api/wizards/list");

        IntakeResult result = folder.takePartial(
                List.of(),
                fetched("wizards", shown),
                fetched("auth", shown),
                fetched("forms", document("forms", "/api/forms/tree")));

        assertThat(result.isSound()).isTrue();
        assertThat(folder.write(result))
                .containsExactly("NAMES.json", "vendor/LOCK.json", "vendor/forms.yaml", "workflow-automation.yaml");
    }

    @Test
    void aDocumentWithThePathsOfAnotherSectionIsRefused() {
        IntakeResult result = folder.take(fetched("auth", document("auth", "/api/forms/search", "/api/forms/tree")));

        assertThat(messages(result)).containsExactly("has no path of its own section, and some of forms");
    }

    @Test
    void aDocumentWithTheTitleOfAnotherSectionIsRefusedUnlessItsPathsAreItsOwn() {
        assertThat(messages(folder.take(fetched("auth", document("forms", "/api/apikey")))))
                .containsExactly("has the title of forms");
        assertThat(folder.take(fetched("auth", document("forms", "/api/auth/apikey")))
                        .isSound())
                .isTrue();
    }

    private static List<String> messages(IntakeResult result) {
        return result.sections().stream().map(SectionOutcome::message).toList();
    }
}
