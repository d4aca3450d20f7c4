package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each friendly method against the fake tenant. */
class FriendlyMethodsTest {
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
                WorkflowClient workflow = Clients.of(tenant).build()) {
            assertThatCode(() -> call.at(tenant, workflow, new MadeThings(workflow)))
                    .doesNotThrowAnyException();
        }
    }
}
