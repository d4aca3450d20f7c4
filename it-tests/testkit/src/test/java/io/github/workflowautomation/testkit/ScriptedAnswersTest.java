package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScriptedAnswersTest {
    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void answersWhatTheTenantDoesNotPlay() {
        tenant.answer("getDashboards", JsonValue.parse("[{\"name\":\"Spending\"}]"));

        assertThat(jane.get("/api/dashboards/").line()).isEqualTo("200 [{\"name\":\"Spending\"}]");
    }

    /** The sections are listed by hand: one that a new snapshot brings must not be forgotten. */
    @Test
    void canAnswerEveryOperationOfTheBundle() throws IOException {
        List<String> ids = Pattern.compile("(?m)^ +operationId: (\\w+)$")
                .matcher(Files.readString(Path.of("../../openapi/workflow-automation.yaml")))
                .results()
                .map(id -> id.group(1))
                .toList();

        assertThat(ids).hasSizeGreaterThan(500);
        assertThatCode(() -> ids.forEach(id -> tenant.answer(id, JsonValue.parse("1"))))
                .doesNotThrowAnyException();
    }

    @Test
    void goesBeforeWhatTheTenantPlays() {
        tenant.answer("getCurrentUser", JsonValue.parse("{\"SID\":\"u-1\"}"));

        assertThat(jane.get("/api/user/current").line()).isEqualTo("200 {\"SID\":\"u-1\"}");
    }

    @Test
    void theLastOneCounts() {
        tenant.answer("getCurrentUser", JsonValue.parse("1"));
        tenant.refuse("getCurrentUser", 403, "Forbidden");

        assertThat(jane.get("/api/user/current").line()).isEqualTo("403 {\"status\":403,\"message\":\"Forbidden\"}");
    }

    @Test
    void aPathThatIsAllWordsGoesBeforeOneWithParameters() {
        tenant.answer("getUser", JsonValue.parse("\"any\""));
        tenant.answer("getCurrentUser", JsonValue.parse("\"me\""));

        assertThat(jane.get("/api/user/current").text()).isEqualTo("\"me\"");
        assertThat(jane.get("/api/user/u-1").text()).isEqualTo("\"any\"");
    }

    @Test
    void whatTheTenantPlaysGoesBeforeAnAnswerThatFitsLessClosely() {
        tenant.answer("getUser", JsonValue.parse("\"any\""));

        assertThat(jane.get("/api/user/current").text()).contains("jane.doe");
    }

    @Test
    void answersFiles() {
        tenant.answerFile("downloadFile", "räceipt.pdf", "content".getBytes(StandardCharsets.UTF_8));

        Caller.Reply reply = jane.get("/api/files/f-1/download");

        assertThat(reply.line()).isEqualTo("200 content");
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("r%C3%A4ceipt.pdf");
    }

    @Test
    void answersTheOlderApiBelowBothPrefixes() {
        tenant.answer("legacyGetCurrentUser", JsonValue.parse("{}"));

        assertThat(List.of(
                        jane.get("/users/current").line(),
                        jane.get("/workflow/napi/users/current").line()))
                .containsOnly("200 {}");
    }

    @Test
    void stillWantsAToken() {
        tenant.answer("getDashboards", JsonValue.parse("[]"));

        assertThat(Caller.stranger(tenant).get("/api/dashboards/").status()).isEqualTo(401);
    }

    @Test
    void refusesNamesAndStatusesThatCannotBe() {
        assertThatThrownBy(() -> tenant.answer("noSuchOperation", JsonValue.parse("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no operation noSuchOperation.");
        assertThatThrownBy(() -> tenant.refuse("getCurrentUser", 200, "OK"))
                .hasMessage("httpStatus must be between 400 and 599, but is 200");
    }
}
