package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.WorkflowClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tenant as a program. */
final class FakeTenantServerTest {
    private static final int ENDED_BY_SIGTERM = 143;

    @Test
    @DisabledOnOs(OS.WINDOWS) // where a process cannot be asked to end
    void servesUntilItIsEnded() throws Exception {
        Process server = start("--user", "ada.king", "--list-shape", "array-around-one", "--seed", "5");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            Map<String, String> settings = settings(out);
            try (WorkflowClient workflow = WorkflowClient.builder()
                    .tenant(settings.getOrDefault("WORKFLOW_TENANT", ""), settings.getOrDefault("WORKFLOW_HOST", ""))
                    .apiKey(settings.getOrDefault("WORKFLOW_API_KEY", ""))
                    .actingAs(settings.getOrDefault("WORKFLOW_USER", ""))
                    .build()) {
                assertThat(workflow.users().current().userName()).contains("ada.king");
                assertThat(workflow.users().list()).hasSize(4);
            }
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void saysWhatItUnderstands() throws Exception {
        Process server = start("--help");

        assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("--port N", "--list-shape W    how a page is wrapped: array, items-and-total,");
        assertThat(server.waitFor()).isZero();
    }

    @Test
    void endsAtOnceWhenItDoesNotUnderstand() throws Exception {
        Process server = start("--prot", "80");

        assertThat(new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("There is no option --prot; --help lists them" + System.lineSeparator());
        assertThat(server.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | --port needs a value",
                "--port x | A number is needed, but it is x",
                "--port 70000 | port must be between 0 and 65535, but is 70000",
                "--id-case odd | odd is none of upper, lower, mixed",
                "8080 | There is no option 8080; --help lists them"
            })
    void refusesWhatCannotBe(String words, String message) {
        List<String> options = List.of(words.split(" ", -1));

        assertThatThrownBy(() -> ServerOptions.apply(options, FakeTenant.builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void setsEachPartOfTheDialect() {
        FakeTenant.Builder builder = FakeTenant.builder();
        ServerOptions.apply(
                List.of(("--token-answer jwt --list-shape array --id-case mixed --start-answer top-level-sid"
                                + " --tenant globex --page-cap 3")
                        .split(" ", -1)),
                builder);

        try (FakeTenant tenant = builder.start()) {
            assertThat(tenant.dialect())
                    .isEqualTo(new Dialect(
                            Dialect.TokenAnswer.JWT,
                            Dialect.ListShape.ARRAY,
                            Dialect.IdCase.MIXED,
                            Dialect.StartAnswer.TOP_LEVEL_SID));
            assertThat(tenant.tenantId()).isEqualTo("globex");
        }
    }

    private static Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FakeTenantServer.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).start();
    }

    private static Map<String, String> settings(BufferedReader out) throws IOException {
        assertThat(out.readLine()).startsWith("The fake tenant listens on http://127.0.0.1:");
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            String[] setting = out.readLine().split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        return settings;
    }
}
