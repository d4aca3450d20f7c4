package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.Dialect.ListShape;
import io.github.workflowautomation.testkit.Dialect.StartAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The older API as a program sees it that knows nothing of our client. */
final class LegacyApiTest {
    private static String token(FakeTenant tenant, String more) {
        return Caller.stranger(tenant)
                .get("/access/impersonate?key=" + tenant.legacyApiKey() + "&user=jane.doe" + more)
                .at("token");
    }

    private static Caller jane(FakeTenant tenant) {
        return Caller.stranger(tenant).with(token(tenant, ""));
    }

    private static String start(Caller caller, String json) {
        String process = caller.get("/processes").at("Items.0.SID");
        return caller.post("/instances/" + process + "/start", json).at("request.sid");
    }

    @Test
    void exchangesItsOwnKeyForATokenThatSaysNothing() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller.Reply reply =
                    Caller.stranger(tenant).get("/access/impersonate?key=" + tenant.legacyApiKey() + "&user=jane.doe");

            assertThat(reply.at("token")).matches("[0-9a-f]{32}");
            assertThat(reply.at("token_type")).isEqualTo("access");
            assertThat(reply.at("key")).isEqualTo(tenant.legacyApiKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"key=wrong&user=jane.doe", "user=jane.doe", "key={key}", "key={key}&user=nobody"})
    void refusesAnExchangeWithoutTheRightKeyAndUser(String query) {
        try (FakeTenant tenant = FakeTenant.start()) {
            assertThat(Caller.stranger(tenant)
                            .get("/access/impersonate?" + query.replace("{key}", tenant.legacyApiKey()))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void takesTokensOfBothApisWhileTheCurrentOneTakesOnlyItsOwn() {
        try (FakeTenant tenant = FakeTenant.start()) {
            assertThat(jane(tenant).get("/users/current").at("UserName")).isEqualTo("jane.doe");
            assertThat(Caller.as(tenant, "jane.doe").get("/users/current").at("UserName"))
                    .isEqualTo("jane.doe");
            assertThat(jane(tenant).get("/api/user/current").status()).isEqualTo(401);
            assertThat(Caller.stranger(tenant).get("/users/current").status()).isEqualTo(401);
        }
    }

    @Test
    void saysOfAnExpiredTokenSoInPlainText() {
        MovingClock clock = new MovingClock();
        try (FakeTenant tenant = FakeTenant.builder().clock(clock).start()) {
            Caller jane = jane(tenant);
            Caller shortly = Caller.stranger(tenant)
                    .with(token(
                            tenant,
                            "&expires=" + clock.instant().plusSeconds(60).getEpochSecond() + ".5"));
            clock.advance(Duration.ofSeconds(61));

            assertThat(shortly.get("/users/current").line()).isEqualTo("403 expired token");
            assertThat(jane.get("/users/current").status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(10));
            assertThat(jane.get("/users/current").line()).isEqualTo("403 expired token");
            assertThat(jane.get("/users/current").contentType()).startsWith("text/plain");
        }
    }

    @Test
    void answersBelowItsOtherPrefixToo() {
        try (FakeTenant tenant = FakeTenant.start()) {
            assertThat(jane(tenant).get("/workflow/napi/users/current").text())
                    .isEqualTo(jane(tenant).get("/users/current").text());
        }
    }

    @ParameterizedTest
    @EnumSource(ListShape.class)
    void wrapsListsAsTheirDocumentsSayAndTheOthersByTheDialect(ListShape shape) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(shape)).start()) {
            Caller jane = jane(tenant);

            assertThat(jane.get("/processes").text()).startsWith("{\"TotalItemCnt\":4,\"Items\":[");
            assertThat(jane.get("/instances/mine").text()).isEqualTo("{\"total\":0,\"items\":[]}");
            assertThat(jane.get("/users/?count=1").text())
                    .startsWith(
                            shape == ListShape.ITEMS_AND_TOTAL_ITEM_CNT
                                    ? "{\"TotalItemCnt\":4,\"Items\":["
                                    : "[{\"TotalItemCnt\":4,\"Items\":[");
            assertThat(jane.get("/instances/tasks/mine").text())
                    .isEqualTo(
                            switch (shape) {
                                case ARRAY -> "[]";
                                case ITEMS_AND_TOTAL -> "{\"total\":0,\"items\":[]}";
                                case ITEMS_AND_TOTAL_ITEM_CNT -> "{\"TotalItemCnt\":0,\"Items\":[]}";
                                case ARRAY_AROUND_ONE -> "[{\"TotalItemCnt\":0,\"Items\":[]}]";
                            });
        }
    }

    @ParameterizedTest
    @CsvSource({"UNDER_REQUEST,request.sid", "TOP_LEVEL_SID,sid", "TOP_LEVEL_UPPER_SID,SID"})
    void aStartNeedsNoBodyAndAnswersByTheDialect(StartAnswer answer, String path) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(answer)).start()) {
            Caller jane = jane(tenant);
            String process = jane.get("/processes").at("Items.0.SID");

            String started = jane.post("/instances/" + process + "/start", "").at(path);

            assertThat(jane.get("/instances/mine").at("items.0.sid")).isEqualTo(started);
            assertThat(jane.get("/instances/mine").at("items.0.name")).isEqualTo("Expense claim");
        }
    }

    @Test
    void listsRequestsByTheirStatusProcessAndName() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = jane(tenant);
            start(jane, "{\"name\":\"One\"}");
            start(jane, "{\"name\":\"Two\"}");
            String task = jane.get("/instances/tasks/mine").at("items.1.recipientTaskSid");
            jane.post("/tasktypes/approval/" + task, "{\"Approval\":\"Approved\",\"Comments\":\"\"}");

            Stream.of("?status=completed", "?instance_name=One", "?start=1", "?last_milestone=Completed")
                    .forEach(query -> assertThat(
                                    jane.get("/instances/mine" + query).at("items.0.name"))
                            .as(query)
                            .isEqualTo("One"));
            assertThat(jane.get("/instances/mine?status=open").at("items.0.name"))
                    .isEqualTo("Two");
            assertThat(jane.get("/instances/mine?status=odd").status()).isEqualTo(400);
            assertThat(jane.get("/instances/mine?id_range_start=1").status()).isEqualTo(501);
        }
    }

    @Test
    void keepsAnUploadedFileAndGivesItThroughItsLink() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = jane(tenant);
            String part = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"";
            byte[] form = String.join("\r\n", "--b", part, "Content-Type: text/plain", "", "hello", "--b--", "")
                    .getBytes(StandardCharsets.UTF_8);
            String key = jane.post("/files/upload/", "multipart/form-data; boundary=b", form)
                    .at("0.file");
            String request = start(jane, "{\"answers\":{\"receipt\":\"" + key + "\"}}");

            Caller.Reply files = jane.get("/files/instancelist/" + request);
            Caller.Reply link = jane.get(files.at("0.StreamEndpoint"));

            assertThat(files.at("0.FileKey")).isEqualTo(key);
            assertThat(files.at("0.FileName")).isEqualTo("a.txt");
            assertThat(link.status()).isEqualTo(302);
            assertThat(jane.get(link.header("Location")).text()).isEqualTo("hello");
            assertThat(jane.get("/files/link?owner_sid=" + request).status()).isEqualTo(404);
        }
    }

    @Test
    void exportsReports() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = jane(tenant);
            String report = jane.get("/reports").at("items.0.SID");

            assertThat(jane.get("/reports/" + report + "/tofile/csv").text()).startsWith("Request ID,");
            assertThat(jane.get("/reports/" + report + "/filters").at("0.MappingVal"))
                    .isEqualTo("Request|ID");
        }
    }

    @Test
    void asksOfADataContainerWhatItNeeds() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = jane(tenant);
            String process = jane.get("/processes").at("Items.2.SID");
            String request = jane.post("/instances/" + process + "/start", "").at("request.sid");
            String form = jane.get("/instances/tasks/mine").at("items.0.recipientTaskSid");
            Caller.as(tenant, "jane.doe").post("/api/instance/tasktypes/form/" + form, "{}");

            String endpoint = jane.get("/tasktypes/data-container/endpoints?instance_sid=" + request)
                    .at("endpoints.0");

            assertThat(jane.get(endpoint).at("field_configuration.0.value_type"))
                    .isNotEmpty();
            assertThat(jane.post(endpoint, "{\"unknown\":1}").status()).isEqualTo(200);
            assertThat(jane.get("/tasktypes/data-container/endpoints?instance_sid=" + request)
                            .text())
                    .isEqualTo("{\"endpoints\":[]}");
        }
    }
}
