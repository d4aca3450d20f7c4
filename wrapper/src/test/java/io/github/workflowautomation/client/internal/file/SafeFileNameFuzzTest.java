package io.github.workflowautomation.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** Whatever a server calls a file, the name stays in its folder. */
class SafeFileNameFuzzTest {
    private static final Path FOLDER = Path.of("target", "downloads").toAbsolutePath();
    private static final int MOST_BYTES = 200;

    @Tag("brief")
    @FuzzTest(maxDuration = "20s")
    void briefly(byte[] header) {
        name(new String(header, StandardCharsets.UTF_8));
    }

    @Tag("nightly")
    @FuzzTest(maxDuration = "10m")
    void overnight(byte[] header) {
        name(new String(header, StandardCharsets.UTF_8));
    }

    private static void name(String header) {
        SafeFileName.fromDisposition(header).ifPresent(SafeFileNameFuzzTest::requireSafe);
        SafeFileName.of(header).ifPresent(SafeFileNameFuzzTest::requireSafe);
    }

    private static void requireSafe(String name) {
        assertThat(name.isBlank()).isFalse();
        assertThat(name)
                .doesNotContain("/", "\\", ":", "\0", "\n", "\r")
                .doesNotStartWith(".")
                .doesNotEndWith(".");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(FOLDER.resolve(name).normalize().getParent()).isEqualTo(FOLDER);
        assertThat(SafeFileName.of(name)).contains(name);
    }
}
