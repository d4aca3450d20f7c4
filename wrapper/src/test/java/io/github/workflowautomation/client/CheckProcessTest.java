package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.ChildJvm;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check as a program, in a JVM of its own. */
class CheckProcessTest {
    private static final String KEY = "test-api-key-not-real";
    private static final List<String> UTF_8 = List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8");

    @Test
    void endsWithZeroWhenNothingIsWrong() throws Exception {
        try (RawServer server = RawServer.answering(CheckProcessTest::healthy)) {
            assertThat(run(UTF_8, settings(server))).isEqualTo("""
                    exit 0
                    Tenant[acme at http://%s]
                    – DNS          the host is an address
                    – TLS          the host talks http
                    ✓ host         answers (HTTP 404 without a token)
                    ✓ tenant       the token is for acme
                    ✓ key          was taken
                    ✓ exchange     gave a token
                    – clock        the host does not date its answers
                    ✓ current user jane (jane)
                    """.formatted(server.host()));
        }
    }

    @Test
    void endsWithOneWhenAStepFailedAndPrintsPlainMarksWhereTicksCannotBeShown() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.of(403, "text/plain", request.target()))) {
            String printed = run(List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"), settings(server));

            assertThat(printed)
                    .startsWith("exit 1\nTenant[acme at http://" + server.host() + "]\n[--] DNS")
                    .contains("[!!] key          failed: authentication, HTTP 403\n");
            new LeakSearch(KEY).assertAbsentFrom(printed);
        }
    }

    @Test
    void endsWithTwoWhenASettingIsMissing() throws Exception {
        assertThat(run(UTF_8, Map.of("WORKFLOW_HOST", "acme.example", "WORKFLOW_API_KEY", KEY)))
                .isEqualTo("""
                        exit 2
                        WORKFLOW_TENANT: the environment has no value for WORKFLOW_TENANT, WORKFLOW_USER.
                        """);
    }

    private static String run(List<String> options, Map<String, String> settings)
            throws IOException, InterruptedException {
        return ChildJvm.outcome(ChildJvm.start(Check.class, options, settings)).replace("\r\n", "\n");
    }

    private static Map<String, String> settings(RawServer server) {
        return Map.of(
                "WORKFLOW_HOST",
                server.host(),
                "WORKFLOW_TENANT",
                "acme",
                "WORKFLOW_API_KEY",
                KEY,
                "WORKFLOW_USER",
                "jane");
    }

    private static Reply healthy(Received request) {
        if (request.target().contains("/impersonate/")) {
            return Reply.of(200, "text/plain", TestTokens.of("acme", "jane"));
        }
        return request.target().equals("/api/user/current")
                ? Reply.json("{\"contactSid\":\"u-1\",\"userName\":\"jane\"}")
                : Reply.of(404, "text/plain", "");
    }
}
