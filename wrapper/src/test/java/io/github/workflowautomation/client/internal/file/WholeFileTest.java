package io.github.workflowautomation.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAFile() throws IOException {
        Path target = folder.resolve("a.csv");

        WholeFile.create(target, out -> out.write(bytes("new")));

        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");

        WholeFile.replace(target, out -> {
            out.write(bytes("new"));
            out.flush();
            assertThat(target).hasContent("old");
        });

        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void leavesNothingWhenTheContentFails() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");

        assertThatThrownBy(() -> WholeFile.replace(target, out -> {
                    out.write(bytes("half"));
                    throw new IllegalStateException("connection lost");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("connection lost");

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void refusesToReplaceWhenAskedToCreate() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");

        assertThatThrownBy(() -> WholeFile.create(target, out -> out.write(bytes("new"))))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
