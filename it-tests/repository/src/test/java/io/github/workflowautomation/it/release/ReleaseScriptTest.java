package io.github.workflowautomation.it.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .ci/release} refuses before it builds anything, in a repository as small as one can be. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "releases are made on Linux or macOS")
class ReleaseScriptTest {
    private static final String CHANGELOG = """
            # Changelog

            ## Unreleased

            ## 1.2.3 (2026-12-01)

            ### New

            - Something.
            """;

    @TempDir
    private Path repository;

    @BeforeEach
    void commitWhatIsReady() throws IOException, InterruptedException {
        Files.createDirectories(repository.resolve(".ci"));
        Files.copy(Path.of("../../.ci/release"), repository.resolve(".ci/release"));
        write("pom.xml", "<project><version>1.2.3-SNAPSHOT</version></project>\n");
        write("CHANGELOG.md", CHANGELOG);
        git("init", "--quiet");
        commit();
    }

    @Test
    void findsACommitThatIsReady() throws IOException, InterruptedException {
        assertThat(release("check", "1.2.3")).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void takesTheVersionOfThePomsForAPreRelease() throws IOException, InterruptedException {
        write("CHANGELOG.md", CHANGELOG.replace("1.2.3", "1.2.3-rc.1"));
        commit();

        assertThat(release("check", "1.2.3-rc.1")).isEqualTo(new Outcome(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2", "v1.2.3", "1.2.3-SNAPSHOT"})
    void refusesWhatIsNoVersion(String version) throws IOException, InterruptedException {
        assertThat(release("check", version))
                .isEqualTo(
                        refused("\"" + version + "\" is no version to release.", "Say one like 1.2.3 or 1.2.3-rc.1."));
    }

    @Test
    void refusesAnotherWord() throws IOException, InterruptedException {
        assertThat(release("upload", "1.2.3"))
                .isEqualTo(refused(
                        "\"upload\" is none of check, dry-run and publish.",
                        "Say one of them first, then the version."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "dry-run", "publish"})
    void refusesATreeWithChanges(String mode) throws IOException, InterruptedException {
        write("forgotten.txt", "");

        assertThat(release(mode, "1.2.3"))
                .isEqualTo(
                        refused("The working tree has changes, which would not be released.", "Commit or stash them."));
    }

    @Test
    void refusesAVersionWithoutASectionInTheChangelog() throws IOException, InterruptedException {
        write("CHANGELOG.md", CHANGELOG.replace("1.2.3", "1.2.34"));
        commit();

        assertThat(release("dry-run", "1.2.3"))
                .isEqualTo(refused(
                        "CHANGELOG.md has no section \"## 1.2.3\".",
                        "Move what is in \"## Unreleased\" below such a heading."));
    }

    @Test
    void refusesAnEmptySection() throws IOException, InterruptedException {
        write("CHANGELOG.md", "# Changelog\n\n## 1.2.3 (2026-12-01)\n\n## 1.2.2\n\n- Something.\n");
        commit();

        assertThat(release("dry-run", "1.2.3"))
                .isEqualTo(refused(
                        "The section \"## 1.2.3 (2026-12-01)\" of CHANGELOG.md is empty.",
                        "Say there what is new, changed and fixed."));
    }

    @Test
    void refusesAVersionThatThePomsDoNotSay() throws IOException, InterruptedException {
        write("pom.xml", "<project><version>1.2.4-SNAPSHOT</version></project>\n");
        commit();

        assertThat(release("dry-run", "1.2.3"))
                .isEqualTo(refused(
                        "The POMs say \"1.2.4-SNAPSHOT\", not 1.2.3-SNAPSHOT.",
                        "Set it: see \"Release\" in CONTRIBUTING.md."));
    }

    @Test
    void refusesAVersionWhoseTagIsOnAnotherCommit() throws IOException, InterruptedException {
        git("tag", "v1.2.3");
        write("later.txt", "");
        commit();

        assertThat(release("dry-run", "1.2.3"))
                .isEqualTo(refused(
                        "The tag v1.2.3 is on another commit.", "Check that one out, or take the next version."));
    }

    @Test
    void refusesASnapshotThatIsLeftInAPom() throws IOException, InterruptedException {
        Files.createDirectories(repository.resolve("module"));
        write("module/pom.xml", "<project><dependency><version>7-SNAPSHOT</version></dependency></project>\n");
        write(".gitignore", "target/\n");
        commit();

        assertThat(release("dry-run", "1.2.3"))
                .isEqualTo(refused(
                        "module/pom.xml names another snapshot.", "A release depends on released versions only."));
    }

    @Test
    void publishesOnlyWhatIsTagged() throws IOException, InterruptedException {
        assertThat(release("publish", "1.2.3"))
                .isEqualTo(refused("There is no tag v1.2.3.", "git tag v1.2.3, on this commit."));
    }

    @Test
    void publishesOnlyWithADate() throws IOException, InterruptedException {
        write("CHANGELOG.md", CHANGELOG.replace(" (2026-12-01)", ""));
        commit();
        git("tag", "v1.2.3");

        assertThat(release("publish", "1.2.3").text())
                .startsWith("release: The section \"## 1.2.3\" of CHANGELOG.md has no date.\n    Write \"## 1.2.3 (2");
    }

    @Test
    void publishesOnlyWithAKeyAndAToken() throws IOException, InterruptedException {
        git("tag", "v1.2.3");

        assertThat(release("publish", "1.2.3"))
                .isEqualTo(refused("MAVEN_GPG_KEY is not set.", "See \"Release\" in CONTRIBUTING.md."));
        assertThat(release(List.of("MAVEN_GPG_KEY"), "publish", "1.2.3"))
                .isEqualTo(refused("CENTRAL_USERNAME is not set.", "See \"Release\" in CONTRIBUTING.md."));
        assertThat(release(List.of("MAVEN_GPG_KEY", "CENTRAL_USERNAME"), "publish", "1.2.3"))
                .isEqualTo(refused("CENTRAL_PASSWORD is not set.", "See \"Release\" in CONTRIBUTING.md."));
    }

    private record Outcome(int status, String text) {}

    private static Outcome refused(String what, String mend) {
        return new Outcome(2, "release: " + what + "\n    " + mend + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(repository.resolve(name), text);
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "--all");
        git(
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.invalid",
                "commit",
                "--quiet",
                "-m",
                "Go on");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(
                List.of(), Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        assertThat(outcome.status())
                .as("git %s: %s", List.of(arguments), outcome.text())
                .isZero();
    }

    private Outcome release(String... arguments) throws IOException, InterruptedException {
        return release(List.of(), arguments);
    }

    private Outcome release(List<String> variables, String... arguments) throws IOException, InterruptedException {
        return run(
                variables,
                Stream.concat(Stream.of("bash", ".ci/release"), Stream.of(arguments))
                        .toList());
    }

    private Outcome run(List<String> variables, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("MAVEN_GPG_KEY", "CENTRAL_USERNAME", "CENTRAL_PASSWORD"));
        variables.forEach(name -> builder.environment().put(name, "not a real one"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
