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
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
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
        try (Response good = post(prism, "{\"DataType\":1}");
                Response bad = post(prism, "{\"DataType\":\"one\"}")) {
            assertThat(good.code()).isEqualTo(200);
            assertThat(bad.code()).isEqualTo(422);
            assertThat(bad.header("sl-violations")).contains("DataType must be integer");
        }
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

    /** Past the models, which let no such body through. */
    private static Response post(PrismServer prism, String json) throws IOException {
        OkHttpClient recording =
                new OkHttpClient.Builder().addInterceptor(new Recorded()).build();
        Request request = new Request.Builder()
                .url("http://" + prism.host() + "/core-service/reports/save/script/")
                .header("Authorization", "Bearer test-token-not-real")
                .post(RequestBody.create(json, MediaType.parse("application/json")))
                .build();
        return recording.newCall(request).execute();
    }
}
