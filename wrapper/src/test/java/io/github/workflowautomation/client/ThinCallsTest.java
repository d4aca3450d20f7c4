package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods for people, reports, files and the tenant that hand out what a catalogued operation answers, as it came. */
class ThinCallsTest {
    private static final String ANSWER = "{\"status\":200,\"made\":[\"x-1\"]}";

    private RawServer server;

    @BeforeEach
    void start() {
        server = RawServer.answering(request -> Reply.json(ANSWER));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    static Stream<ThinCall> calls() {
        return Stream.of(
                        PeopleThinCalls.all(),
                        ReportThinCalls.all(),
                        FileThinCalls.all(),
                        AdministrationThinCalls.all())
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void asksForExactlyThisAndHandsOutTheAnswerAsItCame(ThinCall call) {
        Object answer = send(call, Generation.CURRENT, VendorConventions.defaults());

        assertThat(answer).isIn(JsonValue.parse(ANSWER), ANSWER);
        assertThat(sent()).containsExactly(call.sent());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysThatTheOlderApiDoesNotHaveItAndSendsNothing(ThinCall call) {
        NotInGenerationException missing = catchThrowableOfType(
                NotInGenerationException.class, () -> send(call, Generation.LEGACY, VendorConventions.defaults()));

        assertThat(missing).hasMessageStartingWith(call.operation() + " has no operation in the older API");
        assertThat(missing.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void goesWhereTheConventionsHaveIt(ThinCall call) {
        String path = OperationPaths.all().get(call.operation());
        VendorConventions moved = VendorConventions.defaults().toBuilder()
                .path(call.operation(), "/moved" + path)
                .build();

        send(call, Generation.CURRENT, moved);

        assertThat(sent()).containsExactly(call.sent().replaceFirst(" /", " /moved/"));
    }

    private Object send(ThinCall call, Generation generation, VendorConventions conventions) {
        try (WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken("test-token-not-real")
                .generation(generation)
                .conventions(conventions)
                .maxRetries(0)
                .build()) {
            return call.act().apply(client);
        }
    }

    private List<String> sent() {
        return server.requests().stream().map(ThinCallsTest::line).toList();
    }

    private static String line(Received request) {
        return (request.line() + " " + request.body()).strip();
    }
}
