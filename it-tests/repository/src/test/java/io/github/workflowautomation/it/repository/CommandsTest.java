package io.github.workflowautomation.it.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page, a script or a workflow names is one that the POMs know. */
class CommandsTest {
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(RepositoryFiles.pages());
        files.addAll(RepositoryFiles.workflows());
        files.add(RepositoryFiles.ROOT.resolve(".ci/run"));
        files.add(RepositoryFiles.ROOT.resolve(".ci/release"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void areKnown(Path file) throws IOException {
        for (MavenCommand command : MavenCommand.in(Files.readString(file))) {
            assertThat(command.unknown()).as(command.text()).isEmpty();
        }
    }

    @Test
    void areFoundInRunAndInPages() throws IOException {
        assertThat(MavenCommand.in(Files.readString(RepositoryFiles.ROOT.resolve(".ci/run"))))
                .containsExactly(new MavenCommand("verify"), new MavenCommand("verify -Pdeep"));
        assertThat(MavenCommand.in("Say `./mvnw -q verify`, or\n\n    ./mvnw a \\\n      -Db=\"c d\" # e\n"))
                .containsExactly(new MavenCommand("-q verify"), new MavenCommand("a -Db=\"c d\""));
    }

    @ParameterizedTest
    @CsvSource({
        "verify -Pdeeper, deeper",
        "verify -Pdeep -Dno.such=1, no.such",
        "'verify -pl wrapper,it-tests/gone -am', it-tests/gone",
        "verfy, verfy"
    })
    void thatNoPomKnowsAreFound(String command, String unknown) throws IOException {
        assertThat(new MavenCommand(command).unknown()).containsExactly(unknown);
    }
}
