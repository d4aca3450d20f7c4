package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.BulkServer;
import io.github.workflowautomation.client.testing.ChildJvm;
import io.github.workflowautomation.client.testing.TransferProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files larger than the memory of the JVM that moves them, byte for byte, to the disk and back. */
class LargeFileTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void movesAFileFourTimesAsLargeAsItsMemory() throws Exception {
        assertMoved(96 * MEBIBYTE, "-Xmx24m");
    }

    @Test
    @Tag("deep")
    void movesTwoGibibytesInSixtyFourMebibytes() throws Exception {
        assertMoved(2048 * MEBIBYTE, "-Xmx64m");
    }

    private void assertMoved(long size, String memory) throws Exception {
        try (BulkServer server = new BulkServer(size)) {
            Process program = ChildJvm.start(
                    TransferProgram.class,
                    List.of(memory, "-XX:MaxDirectMemorySize=8m"),
                    Map.of(),
                    server.host(),
                    folder.resolve("large.bin").toString());
            String outcome = ChildJvm.outcome(program);
            System.out.println(memory + ": " + outcome.replaceAll("\\R", " | "));

            assertThat(outcome.replaceAll("\\d+ MiB/s", "fast").lines())
                    .containsExactly(
                            "exit 0",
                            "down " + size + " of " + size + " bytes, fast",
                            String.valueOf(server.sent()),
                            "up " + size + " of " + size + " bytes, fast");
            assertThat(server.uploaded()).isEqualTo(server.sent());
        }
    }
}
