package io.github.workflowautomation.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransactionTest {

    private static final FolderChanges CHANGES = new FolderChanges()
            .write("vendor/a.yaml", "new a")
            .write("kept/b.yaml", "new b")
            .write("c.txt", "new c")
            .remove("d.txt");
    private static final Map<String, String> OLD = Map.of("vendor/a.yaml", "old a", "c.txt", "old c", "d.txt", "old d");
    private static final Map<String, String> NEW =
            Map.of("vendor/a.yaml", "new a", "kept/b.yaml", "new b", "c.txt", "new c");

    @TempDir
    private Path root;

    @BeforeEach
    void writeTheOld() throws IOException {
        Files.createDirectories(root.resolve("vendor"));
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void changesEverythingAndLeavesNothingBeside() throws IOException {
        new OpenApiFolder(root).change(CHANGES);

        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void aRunThatEndsBeforeAllIsWrittenHasChangedNothing() throws IOException {
        Files.createDirectories(root.resolve(".snapshot/new/vendor"));
        Files.writeString(root.resolve(".snapshot/new/vendor/a.yaml"), "new");

        assertThat(new OpenApiFolder(root).read("vendor/a.yaml")).asString().isEqualTo("old a");
        assertThat(files()).isEqualTo(OLD);
    }

    @Test
    void aRunThatEndsBetweenTwoMovesIsFinishedByTheNext() throws IOException {
        new FolderTransaction(root).prepare(CHANGES);
        Files.move(root.resolve(".snapshot/new/c.txt"), root.resolve("c.txt"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(new OpenApiFolder(root).read("vendor/a.yaml")).asString().isEqualTo("new a");
        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void aRunThatEndsAfterTheLastMoveIsFinishedByTheNext() throws IOException {
        new OpenApiFolder(root).change(CHANGES);
        Files.createDirectories(root.resolve(".snapshot"));
        Files.writeString(root.resolve(".snapshot/journal"), "write c.txt\nremove d.txt");

        new OpenApiFolder(root);

        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesAllAsItWas() {
        FolderChanges impossible = new FolderChanges().write("a", "x").write("a/b", "y");

        assertThatThrownBy(() -> new OpenApiFolder(root).change(impossible)).isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(OLD);
    }

    @Test
    void aJournalThatNamesAFileOutsideIsRefused() throws IOException {
        Files.createDirectories(root.resolve(".snapshot"));
        Files.writeString(root.resolve(".snapshot/journal"), "remove ../other");

        assertThatThrownBy(() -> new OpenApiFolder(root))
                .hasMessage("cannot finish what an earlier run had begun")
                .hasRootCauseMessage("the journal names a file outside the folder");
    }

    private Map<String, String> files() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
