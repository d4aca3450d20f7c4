package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.FakeTenant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QuickstartTest {
    private static final String VARYING = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b\\d{4}(?=,Trip)";
    private static final String STORY = """
            I am Jane Doe
            Started request #
            Approved Approve the claim
            The request is Completed
            Exported expenses.csv
            Request ID,Subject,Department,Requester,Amount,Last milestone
            #,Trip to Lisbon,Sales,Jane Doe,1250,Completed
            """;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void withNothingSetRunsAgainstAFakeTenant() {
        assertThat(run()).isEqualTo(new Captured(0, "Against a fake tenant inside this JVM\n" + STORY, ""));
    }

    @Test
    void withEverythingSetRunsAgainstThatTenant() {
        try (FakeTenant tenant = FakeTenant.builder().tenantId("globex").start()) {
            nameInEnvironment(tenant);

            assertThat(run())
                    .isEqualTo(new Captured(
                            0,
                            "Against " + tenant.host() + ": this starts a request there and approves it\n" + STORY,
                            ""));
            assertThat(tenant.requests()).hasSize(11);
        }
    }

    @Test
    void withSomeSetNamesTheOthersAndCallsNobody() {
        try (FakeTenant tenant = FakeTenant.start()) {
            nameInEnvironment(tenant);
            environment.remove("WORKFLOW_API_KEY");
            environment.put("WORKFLOW_USER", " ");

            assertThat(run())
                    .isEqualTo(new Captured(
                            2,
                            "",
                            "Set WORKFLOW_API_KEY, WORKFLOW_USER too, or none of WORKFLOW_HOST, WORKFLOW_TENANT,"
                                    + " WORKFLOW_API_KEY, WORKFLOW_USER to use the fake tenant.\n"));
            assertThat(tenant.requests()).isEmpty();
        }
    }

    @Test
    void tellsOfAWrongKeyWithoutShowingIt() {
        try (FakeTenant tenant = FakeTenant.start()) {
            nameInEnvironment(tenant);
            environment.put("WORKFLOW_API_KEY", "a-key-that-is-wrong");

            Captured told = run();

            assertThat(told.status()).isEqualTo(1);
            assertThat(told.err()).containsIgnoringCase("key").matches("[^\\n]+\\n");
            assertThat(told + " " + tenant.requests()).doesNotContain("a-key-that-is-wrong");
        }
    }

    @Test
    void tellsOfAUserWhomTheTenantDoesNotKnow() {
        try (FakeTenant tenant = FakeTenant.start()) {
            nameInEnvironment(tenant);
            environment.put("WORKFLOW_USER", "nobody");

            Captured told = run();

            assertThat(told.status()).isEqualTo(1);
            assertThat(told.err()).isNotBlank().matches("[^\\n]+\\n");
        }
    }

    @Test
    void tellsOfAHostThatCannotBeOne() {
        try (FakeTenant tenant = FakeTenant.start()) {
            nameInEnvironment(tenant);
            environment.put("WORKFLOW_HOST", "acme.example.com/path");

            Captured told = run();

            assertThat(told.status()).isEqualTo(1);
            assertThat(told.err()).contains("host").matches("[^\\n]+\\n");
        }
    }

    private void nameInEnvironment(FakeTenant tenant) {
        environment.put("WORKFLOW_TENANT", tenant.tenantId());
        environment.put("WORKFLOW_HOST", tenant.host());
        environment.put("WORKFLOW_API_KEY", tenant.apiKey());
        environment.put("WORKFLOW_USER", tenant.userName());
    }

    private Captured run() {
        Captured told = Captured.run(() -> Quickstart.run(environment));
        return new Captured(told.status(), told.out().replaceAll(VARYING, "#"), told.err());
    }
}
