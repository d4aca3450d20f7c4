package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.workflowautomation.client.WorkflowClient;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each friendly method against Prism, which refuses what does not fit the bundle and answers with its examples. */
@ExtendWith(PrismExtension.class)
class FriendlyMethodsIT {
    static Stream<FriendlyCall> calls() {
        return FriendlyCalls.all().stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void prismAnswers(FriendlyCall call, PrismServer prism) {
        try (WorkflowClient workflow = Clients.withToken(prism.host())) {
            assertThatCode(() -> call.use().apply(workflow, KnownThings.asInTheExamples(workflow)))
                    .doesNotThrowAnyException();
        }
    }
}
