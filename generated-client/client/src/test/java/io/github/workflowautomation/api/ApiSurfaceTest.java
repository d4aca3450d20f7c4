package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.surface.ApiSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiSurfaceTest {
    private static final String BASE = ApiSurfaceTest.class.getPackageName();
    private static final Path COMMITTED = Path.of("api-surface.txt");

    @Test
    void theCommittedSurfaceIsThatOfTheClient() throws IOException {
        List<String> surface = ApiSurface.of(
                List.of(BASE + ".model", BASE + ".parameter", BASE + ".support", BASE),
                List.of(BASE, BASE + ".model", BASE + ".parameter", BASE + ".support"),
                OperationInfo.class);
        if (Boolean.getBoolean("api-surface.write")) {
            Files.write(COMMITTED, surface);
        }
        assertThat(Files.readAllLines(COMMITTED))
                .as("api-surface.txt; to take the change over: ./mvnw -pl generated-client/client -am verify"
                        + " -Dapi-surface.write=true")
                .isEqualTo(surface);
    }
}
