package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.model.SearchFormsDir;
import io.github.workflowautomation.api.parameter.SearchFormsQuery;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Prism refuses, and what the wrapper makes of it. Without these, every test here could pass with a deaf mock. */
@ExtendWith(PrismExtension.class)
class RefusalsIT {
    private static final RequestId TRIP = new RequestId("00000000-0000-4000-8000-000000000004");

    @Test
    void prismRefusesAQueryThatTheBundleForbids(PrismServer prism) {
        try (WorkflowClient workflow = Clients.withToken(prism.host())) {
            SearchFormsQuery sideways = SearchFormsQuery.builder()
                    .dir(SearchFormsDir.of("sideways"))
                    .build();

            InvalidRequestException refusal = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> workflow.send(workflow.api(FormsApi.class).searchForms(sideways)));

            assertThat(refusal.details().httpStatus()).hasValue(400);
            assertThat(refusal.details().operationId()).isEqualTo("searchForms");
            assertThat(refusal.details().outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @Test
    void prismRefusesABodyThatTheBundleForbids(PrismServer prism) throws Exception {
        HttpResponse<String> good = post(prism, "{\"DataType\":1}");
        HttpResponse<String> bad = post(prism, "{\"DataType\":\"one\"}");

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.headers().firstValue("sl-violations").orElseThrow()).contains("DataType must be integer");
    }

    @Test
    void prismRefusesACallWithoutAToken(PrismServer prism) throws IOException {
        try (Relay relay = Relay.to(prism, Map.of("Authorization", ""));
                WorkflowClient workflow = Clients.withKey(relay.host())) {
            AuthenticationException refusal = catchThrowableOfType(
                    AuthenticationException.class, () -> workflow.requests().cancel(TRIP));

            assertThat(refusal.details().httpStatus()).hasValue(401);
            assertThat(refusal.details().operationId()).isEqualTo("cancelInstance");
            assertThat(refusal.details().outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void aDocumentedErrorBecomesItsException(
            int status, Class<? extends WorkflowException> type, Outcome outcome, int attempts, PrismServer prism)
            throws IOException {
        try (Relay relay = Relay.to(prism, Map.of("Prefer", "code=" + status));
                WorkflowClient workflow = Clients.withToken(relay.host())) {
            WorkflowException failure =
                    catchThrowableOfType(type, () -> workflow.requests().get(TRIP));

            assertThat(failure).isExactlyInstanceOf(type);
            assertThat(failure.details().httpStatus()).hasValue(status);
            assertThat(failure.details().operationId()).isEqualTo("getInstance");
            assertThat(failure.details().attempts()).isEqualTo(attempts);
            assertThat(failure.details().outcome()).isEqualTo(outcome);
        }
    }

    /** Reading a request changes nothing, so that after a 500 it is tried again, three times as is the default. */
    static Stream<Arguments> documentedErrors() {
        return Stream.of(
                Arguments.of(400, InvalidRequestException.class, Outcome.REJECTED, 1),
                Arguments.of(401, AuthenticationException.class, Outcome.REJECTED, 1),
                Arguments.of(403, PermissionException.class, Outcome.REJECTED, 1),
                Arguments.of(404, NotFoundException.class, Outcome.REJECTED, 1),
                Arguments.of(500, ServerException.class, Outcome.UNKNOWN, 4));
    }

    private static HttpResponse<String> post(PrismServer prism, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + prism.host() + "/core-service/reports/save/script/"))
                .header("Authorization", "Bearer test-token-not-real")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
