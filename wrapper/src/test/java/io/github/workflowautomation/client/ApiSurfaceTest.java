package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.surface.ApiSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users compile against, written down, so that no change of it goes unseen. */
class ApiSurfaceTest {
    private static final String BASE = WorkflowClient.class.getPackageName();
    private static final List<String> PACKAGES = List.of(BASE + ".auth", BASE + ".error", BASE + ".event", BASE);
    private static final Path COMMITTED = Path.of("api-surface.txt");

    @Test
    void theCommittedSurfaceIsThatOfTheClient() throws IOException {
        List<String> shortened = Stream.concat(PACKAGES.stream(), Stream.of(JsonValue.class.getPackageName()))
                .toList();
        List<String> surface = ApiSurface.of(shortened, PACKAGES, WorkflowClient.class);
        if (Boolean.getBoolean("wrapper-surface.write")) {
            Files.write(COMMITTED, surface);
        }
        assertThat(Files.readAllLines(COMMITTED))
                .as("api-surface.txt; to take the change over: ./mvnw -pl wrapper -am test -Dtest=ApiSurfaceTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dwrapper-surface.write=true")
                .isEqualTo(surface);
    }
}
