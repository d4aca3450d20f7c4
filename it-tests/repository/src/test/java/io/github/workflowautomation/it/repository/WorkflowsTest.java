package io.github.workflowautomation.it.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowsTest {
    /** The values of a script line come from a list that GitHub itself fills; others go through the environment. */
    private static final Pattern UNSAFE = Pattern.compile("\\$\\{\\{(?! *github\\.run_number *}})");

    private static final Pattern SCRIPT = Pattern.compile("(?:^|\\s)(\\.ci/[\\w-]+)");

    static List<Path> workflows() throws IOException {
        return RepositoryFiles.workflows();
    }

    @Test
    void areThoseThatContributingNames() throws IOException {
        String page = Files.readString(RepositoryFiles.ROOT.resolve("CONTRIBUTING.md"));

        assertThat(workflows())
                .extracting(file -> file.getFileName().toString().replace(".yml", ""))
                .containsExactly("build", "live", "release", "snapshot")
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void sayWhatTheyMay(Path file) throws IOException {
        assertThat(Workflow.read(file).map("permissions").values())
                .isNotEmpty()
                .allMatch(Set.of("read", "write")::contains);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void endAndDoNotRunTwiceAtATime(Path file) throws IOException {
        Workflow workflow = Workflow.read(file);

        assertThat(workflow.map("concurrency").get("group")).isNotNull();
        assertThat(workflow.jobs()).isNotEmpty().allMatch(job -> job.get("timeout-minutes") instanceof Integer);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void takeActionsByTag(Path file) throws IOException {
        assertThat(Workflow.read(file).steps("uses"))
                .isNotEmpty()
                .allMatch(action -> action.matches("(actions|docker|github)/[\\w-]+@v\\d+"), "an action by its tag");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void writeNoSecretIntoACommand(Path file) throws IOException {
        assertThat(Workflow.read(file).steps("run")).isNotEmpty().noneMatch(WorkflowsTest::isUnsafe);
    }

    @ParameterizedTest
    @CsvSource({
        "echo ${{ secrets.KEY }}, true",
        "echo ${{ github.event.title }}, true",
        "echo ${{ github.run_number }}, false",
        "echo $KEY, false"
    })
    void seeWhatIsWrittenIntoACommand(String command, boolean unsafe) {
        assertThat(isUnsafe(command)).isEqualTo(unsafe);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void runScriptsThatThereAre(Path file) throws IOException {
        Stream<String> scripts = Workflow.read(file).steps("run").stream()
                .flatMap(command -> SCRIPT.matcher(command).results())
                .map(match -> match.group(1));

        assertThat(scripts)
                .allMatch(script -> Files.isRegularFile(RepositoryFiles.ROOT.resolve(script)), "is a script");
    }

    private static boolean isUnsafe(String command) {
        return UNSAFE.matcher(command).find();
    }
}
