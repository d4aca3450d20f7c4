package io.github.workflowautomation.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommittedBundleTest {

    private static final OpenApiFolder FOLDER = new OpenApiFolder(Path.of("."));

    @Test
    void theCommittedFilesAreWhatTheDocumentsAndOverlaysBuild() {
        Bundle bundle = BundleBuilder.build(FOLDER);

        assertThat(new BundleFiles(FOLDER).differences(bundle))
                .as("bring them up to date with: ./mvnw -q -Psnapshot -Dexec.args=build")
                .isEmpty();
    }
}
