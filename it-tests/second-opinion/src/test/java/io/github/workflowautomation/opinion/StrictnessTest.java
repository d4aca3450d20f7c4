package io.github.workflowautomation.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.exchanges.Exchange;
import io.github.workflowautomation.exchanges.SentAnswer;
import io.github.workflowautomation.exchanges.SentRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Without this, the second opinion could be that everything is fine. */
class StrictnessTest {
    private static final String JSON = "application/json";
    private static final String FILES = "[{\"fileName\":\"receipt.pdf\"}]";
    private static final SecondOpinion OPINION = SecondOpinion.BY_THE_BUNDLE;

    @Test
    void nothingIsWrongWithWhatTheBundleNames() {
        assertThat(OPINION.on(files("/api/instance/1/files", 200, JSON, FILES))).isEmpty();
        assertThat(OPINION.on(run("{\"filters\":[]}"))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("request.path.missing", files("/api/instances/1/files", 200, JSON, FILES)),
                Arguments.of(
                        "request.parameter.query.unexpected", files("/api/instance/1/files?a=b", 200, JSON, FILES)),
                Arguments.of("response.status.unknown", files("/api/instance/1/files", 418, JSON, FILES)),
                Arguments.of(
                        "response.contentType.notAllowed", files("/api/instance/1/files", 200, "text/html", "<p>")),
                Arguments.of(
                        "response.body.schema.additionalProperties",
                        files("/api/instance/1/files", 200, JSON, "[{\"fileNames\":\"receipt.pdf\"}]")),
                Arguments.of(
                        "response.body.schema.type", files("/api/instance/1/files", 200, JSON, "[{\"fileName\":1}]")),
                Arguments.of("response.body.missing", files("/api/instance/1/files", 200, JSON, "")),
                Arguments.of("request.body.schema.additionalProperties", run("{\"filter\":[]}")),
                Arguments.of("request.body.schema.type", run("{\"filters\":{}}")),
                Arguments.of(
                        "request.security.missing",
                        new Exchange("", new SentRequest("GET", "/api/user/current", Map.of(), ""), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatTheBundleDoesNotNameIsWrong(String key, Exchange exchange) {
        assertThat(OPINION.on(exchange))
                .singleElement()
                .satisfies(objection -> assertThat(objection.key()).isEqualTo("validation." + key))
                .satisfies(objection -> assertThat(Exemption.ALL).noneMatch(it -> it.covers(objection)));
    }

    private static Exchange files(String target, int status, String contentType, String body) {
        return exchange("GET", target, Map.of(), "", new SentAnswer(status, Map.of("Content-Type", contentType), body));
    }

    private static Exchange run(String body) {
        return exchange(
                "POST",
                "/reports/1",
                Map.of("Content-Type", JSON),
                body,
                new SentAnswer(200, Map.of("Content-Type", JSON), "{}"));
    }

    private static Exchange exchange(
            String method, String target, Map<String, String> headers, String body, SentAnswer answer) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer test-token-not-real");
        return new Exchange("SomeTest.works", new SentRequest(method, target, all, body), Optional.of(answer));
    }
}
