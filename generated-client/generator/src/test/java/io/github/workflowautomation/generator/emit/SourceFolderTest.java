package io.github.workflowautomation.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000);

    @TempDir
    Path root;

    @Test
    void leavesAFileThatStaysAsItIs() throws IOException {
        Path file = write("interface Same {}");

        new SourceFolder(root, "a.b").write("c", "Same.java", "interface Same {}");

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void replacesAFileThatChanged() throws IOException {
        Path file = write("interface Same {}");

        new SourceFolder(root, "a.b").write("c", "Same.java", "interface Same { int X = 1; }");

        assertThat(file).hasContent("interface Same { int X = 1; }");
    }

    @Test
    void deletesWhatThisRunDidNotWrite() throws IOException {
        write("interface Same {}");
        SourceFolder next = new SourceFolder(root, "a.b");
        next.write("", "Other.java", "interface Other {}");

        next.deleteOthers();

        try (Stream<Path> files = Files.walk(root)) {
            List<String> left = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
            assertThat(left).containsExactly(Path.of("a", "b", "Other.java").toString());
        }
    }

    private Path write(String text) throws IOException {
        new SourceFolder(root, "a.b").write("c", "Same.java", text);
        Path file = root.resolve("a/b/c/Same.java");
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }
}
