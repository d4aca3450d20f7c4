package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.RecordedRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {
    @TempDir
    Path folder;

    @Test
    void callsOnlyWhatIsSafeAndKeepsThePace() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Rehearsal.startRequest(tenant);
            int before = tenant.requests().size();
            Rehearsal rehearsal = new Rehearsal(tenant);
            rehearsal.run(folder);
            List<RecordedRequest> calls =
                    tenant.requests().subList(before, tenant.requests().size());
            assertThat(calls).hasSizeGreaterThan(150).allSatisfy(SafetyTest::requireSafe);
            assertThat(calls).noneMatch(call -> call.path().contains("/decode/"));
            long signingIn = calls.stream()
                    .filter(call -> call.path().contains("/impersonate/"))
                    .count();
            assertThat(signingIn).isEqualTo(1);
            assertThat(rehearsal.clock().pauses())
                    .hasSize((int) (calls.size() - signingIn - 1))
                    .containsOnly(Duration.ofMillis(500));
        }
    }

    @Test
    void startsAndCancelsOneRequestOfTheProcessThatIsNamed() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Rehearsal rehearsal =
                    new Rehearsal(tenant).only(Rehearsal.sections("instance")).writing("Expense claim");
            LiveReport report = rehearsal.run(folder);
            List<RecordedRequest> unsafe =
                    tenant.requests().stream().filter(call -> !isSafe(call)).toList();
            assertThat(unsafe)
                    .extracting(call -> operation(call).id())
                    .containsExactly("startInstance", "cancelInstance");
            assertThat(unsafe).extracting(RecordedRequest::status).containsOnly(200);
            assertThat(report.proven())
                    .extracting(OperationResult::id)
                    .contains("startInstance", "cancelInstance", "getInstance", "listRecipientTasks");
            assertThat(rehearsal.shown())
                    .contains(
                            "writing  POST /api/instance/start/{processSid}  starts one request",
                            "writing  GET /api/instance/{instanceSid}/cancel  cancels that request");
            assertThat(report.questions()).isEmpty();
        }
    }

    @Test
    void changesNothingWhenNoProcessHasTheName() {
        try (FakeTenant tenant = FakeTenant.start()) {
            LiveReport report = new Rehearsal(tenant)
                    .only(Rehearsal.sections("processes"))
                    .writing("Nobody's process")
                    .run(folder);
            assertThat(tenant.requests()).allSatisfy(SafetyTest::requireSafe);
            assertThat(report.questions())
                    .containsExactly("live.process: this user sees no process of that name, so nothing was changed.");
        }
    }

    private static void requireSafe(RecordedRequest call) {
        assertThat(isSafe(call)).as(call.toString()).isTrue();
    }

    private static boolean isSafe(RecordedRequest call) {
        return operation(call).isSafe();
    }

    /** The one with the fewest variables, as a server takes it. */
    private static KnownOperation operation(RecordedRequest call) {
        return Rehearsal.BUNDLED.operations().stream()
                .filter(operation -> operation.method().equals(call.method()))
                .filter(operation -> template(operation).matcher(call.path()).matches())
                .min(Comparator.comparing(operation -> operation.path().split("\\{", -1).length))
                .orElseThrow(() -> new AssertionError(call.toString()));
    }

    private static Pattern template(KnownOperation operation) {
        String literal = "\\Q" + operation.path().replaceAll("\\{[^}]*\\}", "\\\\E[^/]+\\\\Q") + "\\E";
        return Pattern.compile("(/workflow/napi)?" + literal);
    }
}
