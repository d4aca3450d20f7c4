package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.FakeTenant;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program, in a JVM of its own, as the profile runs it. */
@Timeout(120)
class LiveProgramTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @Test
    void writesItsReportsAndEndsWithZero() throws Exception {
        try (FakeTenant tenant = FakeTenant.start()) {
            Process program = start(variables(tenant), "-Dlive.callsPerSecond=100000");
            List<String> lines = lines(program);
            assertThat(program.waitFor()).as(String.join("\n", lines)).isZero();
            assertThat(lines)
                    .contains("exchange: ok", "fits  GET /api/user/current  [200]")
                    .contains("Report: " + folder.resolve("report.html"));
            assertThat(folder)
                    .isDirectoryContaining("glob:**/report.{html,txt,json}")
                    .isDirectoryContaining("glob:**/80-live.yaml")
                    .isDirectoryContaining("glob:**/conventions.json");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where a process cannot be asked to end
    void writesWhatItHasWhenItIsStopped() throws Exception {
        try (FakeTenant tenant = FakeTenant.start()) {
            Process program = start(variables(tenant), "-Dlive.callsPerSecond=0.001");
            try (BufferedReader out = program.inputReader()) {
                while (!out.readLine().startsWith("fits  GET /api/auth/apikey/")) {
                    assertThat(program.isAlive()).isTrue();
                }
                program.destroy();
                assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(program.exitValue()).isNotZero();
            assertThat(Files.readString(folder.resolve("report.txt")))
                    .contains(
                            "Not complete: stopped by the user", "GET /api/user/current  getCurrentUser  not reached");
        }
    }

    @Test
    void namesTheVariablesThatAreMissingAndEndsWithTwo() throws Exception {
        Process program = start(Map.of("WORKFLOW_HOST", "acme.example"));
        List<String> lines = lines(program);
        assertThat(program.waitFor()).isEqualTo(2);
        assertThat(lines)
                .containsExactly("WORKFLOW_TENANT: the environment has no value for WORKFLOW_TENANT, WORKFLOW_API_KEY,"
                        + " WORKFLOW_USER.");
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, String> variables(FakeTenant tenant) {
        return Map.of(
                "WORKFLOW_HOST", tenant.host(),
                "WORKFLOW_TENANT", tenant.tenantId(),
                "WORKFLOW_API_KEY", tenant.apiKey(),
                "WORKFLOW_USER", tenant.userName());
    }

    private Process start(Map<String, String> variables, String... properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(properties));
        command.add("-Dlive.output=" + folder);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Live.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("WORKFLOW_"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static List<String> lines(Process program) throws IOException {
        try (BufferedReader out = program.inputReader()) {
            return out.lines().toList();
        }
    }
}
