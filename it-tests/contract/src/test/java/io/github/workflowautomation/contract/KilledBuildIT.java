package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A build that is ended from outside leaves no process, and no file but below target. Each is a small one, with the settings
 * of this one for its tests, that runs Prism and a fake tenant; wherever nobody says where temporary files go, they go to a
 * folder of its own, which has to be empty afterwards.
 */
@Tag("deep")
class KilledBuildIT {
    private static final long AT_MOST_SECONDS = 60;

    /** Of Maven's own JVM, whose folder for them no build can set: how it prints, and what it holds back of tests. */
    private static final List<String> MAVENS_OWN = List.of("jansi-", "surefire-");

    @ParameterizedTest
    @CsvSource({
        "scanning, Scanning for projects, false",
        "scanning-hard, Scanning for projects, true",
        "begun, " + HeldBuild.BEGUN + ", false",
        "begun-hard, " + HeldBuild.BEGUN + ", true",
        "running, " + HeldBuild.RUNNING + ", false",
        "running-hard, " + HeldBuild.RUNNING + ", true"
    })
    void leavesNothing(String name, String killedAt, boolean hard) throws Exception {
        Path folder =
                Files.createDirectories(Path.of("target/killed").resolve(name)).toAbsolutePath();
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        write(folder, name);
        Process build = start(folder, temporary);
        List<ProcessHandle> descendants = List.of();
        try (BufferedReader lines = build.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(lines, killedAt);
            descendants = build.descendants().toList();

            if (hard) {
                build.destroyForcibly();
            } else {
                build.destroy();
            }

            assertThat(build.waitFor(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            for (ProcessHandle descendant : descendants) {
                descendant.onExit().get(AT_MOST_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(processesOf(folder)).isEmpty();
            assertThat(files(temporary)).isEmpty();
        } finally {
            build.destroyForcibly();
            descendants.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** A build without sources, whose parent is that of all modules, and whose tests are those of this module. */
    private static void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>%1$s</groupId>
                    <artifactId>workflow-automation-parent</artifactId>
                    <version>%2$s</version>
                    <relativePath>../../../../../pom.xml</relativePath>
                  </parent>
                  <artifactId>killed</artifactId>
                  <dependencies>
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <configuration>
                          <test>HeldBuild</test>
                          <testClassesDirectory>${project.basedir}/../../test-classes</testClassesDirectory>
                          <workingDirectory>${project.basedir}/../../..</workingDirectory>
                          <additionalClasspathElements>%3$s</additionalClasspathElements>
                          <systemPropertyVariables>
                            <held.name>%4$s</held.name>
                          </systemPropertyVariables>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        System.getProperty("build.group"), System.getProperty("build.version"), classPath(), name));
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(element -> "<element>" + element.replace("&", "&amp;") + "</element>")
                .collect(Collectors.joining());
    }

    private static Process start(Path folder, Path temporary) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path maven = Path.of("../..", windows ? "mvnw.cmd" : "mvnw").toRealPath();
        ProcessBuilder builder = new ProcessBuilder(
                        maven.toString(),
                        "-o",
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + System.getProperty("build.repository"),
                        "-f",
                        folder.resolve("pom.xml").toString(),
                        "test")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", "\"-Djava.io.tmpdir=" + temporary + "\"");
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.start();
    }

    private static void awaitLine(BufferedReader lines, String part) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(part)) {
                return;
            }
        }
        throw new AssertionError("The build ended before it said: " + part + "\n" + String.join("\n", said));
    }

    private static List<String> processesOf(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> command.contains(folder + File.separator))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> MAVENS_OWN.stream().noneMatch(file::startsWith))
                    .toList();
        }
    }
}
