package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorsTest {
    private static final String NO_ID = "/00000000-0000-4000-8000-00000000dead";

    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/user,user",
        "/api/processes,process",
        "/api/instance,request",
        "/api/reports,report",
        "/api/instance/tasktypes/approval,task"
    })
    void whatIsNotThereIsNotFound(String folder, String what) {
        assertThat(jane.get(folder + NO_ID).line())
                .isEqualTo("404 {\"status\":404,\"message\":\"Not Found\",\"description\":\"no such " + what + "\"}");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(jane.get("/api/files" + NO_ID + "/download").line())
                .isEqualTo("404 {\"status\":404,\"message\":\"Not Found\",\"description\":\"no such file\"}");
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        assertThat(jane.get("/api/instance/1%2F2").line())
                .isEqualTo("404 {\"status\":404,\"message\":\"Not Found\",\"description\":\"no such instanceSid\"}");
    }

    @Test
    void aCallThatTheFakeTenantDoesNotKnowIsSaidToBeSo() {
        assertThat(jane.get("/api/dashboards/").line())
                .isEqualTo("501 {\"status\":501,\"message\":\"Not Implemented\","
                        + "\"description\":\"the fake tenant does not play getDashboards;"
                        + " FakeTenant.answer(\\\"getDashboards\\\", …) tells it what to say\"}");
    }

    @Test
    void aPathThatNobodyKnowsIsNotPlayedEither() {
        assertThat(jane.get("/api/no/such/path").line()).startsWith("501 ").contains("does not play GET on this path");
    }

    @Test
    void anOperationThatIsNotPlayedIsNotTakenForOneWithAParameter() {
        assertThat(jane.get("/api/user/sync").line()).startsWith("501 ").contains("does not play listUserSyncs");
    }

    @Test
    void aStrangerDoesNotLearnWhichCallsThereAre() {
        assertThat(Caller.stranger(tenant).get("/api/dashboards/").status()).isEqualTo(401);
    }

    @Test
    void anotherMethodOnAKnownPathIsAnotherCall() {
        assertThat(jane.send(jane.request("/api/user/current").DELETE()).status())
                .isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":", "[1]", "\"text\"", "1250"})
    void answersThatAreNoJsonObjectAreRefusedAndStartNothing(String body) {
        String process = jane.get("/api/processes/search").at("items.0.sid");

        assertThat(jane.post("/api/instance/start/" + process, body).status()).isEqualTo(400);
        assertThat(jane.get("/api/instance/list/Monitor").at("total")).isEqualTo("0");
    }

    @Test
    void aPermissionThatDoesNotExistIsRefused() {
        assertThat(jane.get("/api/instance/list/Everything").line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"permissionType must be the name of a permission\"}");
    }

    @Test
    void aBrokenEscapeIsRefused() {
        assertThat(RawSocket.statusOf(tenant, Caller.token(tenant, "jane.doe", ""), "/api/user/?search=%E"))
                .isEqualTo(400);
    }

    @Test
    void aBodyAboveTheLimitOfTheVendorsProxyIsRefused() {
        byte[] large = new byte[Incoming.BODY_LIMIT + 1];

        assertThat(jane.post("/api/files/temp/acme/upload", "multipart/form-data; boundary=x", large)
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | the body must be multipart/form-data with a boundary",
                "multipart/form-data | the body must be multipart/form-data with a boundary",
                "multipart/form-data; boundary=other | the multipart body is cut off"
            })
    void anUploadThatIsNoFormIsRefused(String contentType, String description) {
        assertThat(jane.post("/api/files/temp/acme/upload", contentType, new byte[10])
                        .line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\",\"description\":\"" + description + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{}] | a filter has field, comparison and value",
                "{} | filters must be a JSON array",
                "[ | filters must be a JSON array",
                "[{\"field\":\"name\",\"data\":{\"comparison\":\"like\",\"value\":\"x\"}}]"
                        + " | comparison must be one of eq, contains, lteq, gteq"
            })
    void filtersThatAreNoneAreRefused(String filters, String description) {
        assertThat(jane.get("/api/user/?filters=" + URLEncoder.encode(filters, StandardCharsets.UTF_8))
                        .line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\",\"description\":\"" + description + "\"}");
    }

    @Test
    void aClosedTenantAnswersNoMore() {
        tenant.close();

        assertThatThrownBy(() -> jane.get("/api/user/current")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        int port = tenant.baseUri().getPort();

        assertThatThrownBy(() -> FakeTenant.builder().port(port).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The fake tenant cannot listen on port " + port);
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        FakeTenant.Builder builder = FakeTenant.builder();

        assertThatThrownBy(() -> builder.port(65536)).hasMessage("port must be between 0 and 65535, but is 65536");
        assertThatThrownBy(() -> builder.pageCap(0)).hasMessage("pageCap must be at least 1, but is 0");
        assertThatThrownBy(() -> builder.tenantId(" ")).hasMessage("tenantId must not be blank");
        assertThatThrownBy(() -> builder.userName("")).hasMessage("userName must not be blank");
    }

    @Test
    void aPatchIsAnsweredLikeAnyOtherCall() {
        assertThat(jane.send(jane.request("/api/user/current").method("PATCH", BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(501);
    }
}
