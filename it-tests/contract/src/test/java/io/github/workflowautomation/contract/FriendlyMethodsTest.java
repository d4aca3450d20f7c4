package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each friendly method against the fake tenant. */
class FriendlyMethodsTest {
    private static final int NOT_PLAYED = 501;
    private static final JsonValue DONE = JsonValue.of(Map.of("status", 200));

    @Test
    void everyPublicMethodHasACall() {
        assertThat(FriendlyCalls.all())
                .extracting(FriendlyCall::method)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(FriendlyMethods.all());
    }

    static Stream<FriendlyCall> calls() {
        return FriendlyCalls.all().stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theFakeTenantAnswers(FriendlyCall call) {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = client(tenant)) {
            Given given = Given.startedBy(workflow);

            assertThatCode(() -> use(call, workflow, given, tenant)).doesNotThrowAnyException();
        }
    }

    /** What the fake tenant does not play, as nobody knows what it does, answers that it was done. */
    private static void use(FriendlyCall call, WorkflowClient workflow, Given given, FakeTenant tenant) {
        try {
            call.use().accept(workflow, given);
        } catch (ServerException refused) {
            if (refused.httpStatus().orElse(0) != NOT_PLAYED) {
                throw refused;
            }
            tenant.answer(refused.operationId(), DONE);
            use(call, workflow, given, tenant);
        }
    }

    private static WorkflowClient client(FakeTenant tenant) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .apiKey(tenant.apiKey())
                .actingAs(tenant.userName())
                .maxRetries(0)
                .build();
    }
}
