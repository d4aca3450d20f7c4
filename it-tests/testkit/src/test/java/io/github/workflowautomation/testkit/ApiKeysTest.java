package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that are made, end and are taken away, and what they allow. */
final class ApiKeysTest {
    private static final String NO_SUCH_KEY =
            "401 {\"status\":401,\"message\":\"Unauthorized\",\"description\":\"no such API key in this tenant\"}";
    private static final String FORBIDDEN =
            "403 {\"status\":403,\"message\":\"Forbidden\",\"description\":\"permission denied\"}";

    private final MovingClock clock = new MovingClock();
    private final FakeTenant tenant = FakeTenant.builder().clock(clock).start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aNewKeyIsShownOnceAndOpensTheTenant() {
        Caller.Reply made = jane.post("/api/auth/apikey", "{\"description\":\"Nightly\"}");
        String key = made.at("privateKey");

        assertThat(key).startsWith("test-").endsWith("-not-real");
        assertThat(exchange(key).status()).isEqualTo(200);
        assertThat(jane.get("/api/auth/apikey").text()).contains("Nightly").doesNotContain(key);
        assertThat(made.at("expirationDate")).startsWith("0001");
    }

    @Test
    void aDeletedKeyOpensNothingNorDoItsTokens() {
        Caller.Reply made = jane.post("/api/auth/apikey", "{}");
        Caller tom =
                Caller.stranger(tenant).with(exchange(made.at("privateKey")).at("token"));
        assertThat(tom.get("/api/user/current").status()).isEqualTo(200);

        assertThat(jane.delete("/api/auth/apikey/" + made.at("id")).line()).isEqualTo("200 true");

        assertThat(exchange(made.at("privateKey")).line()).isEqualTo(NO_SUCH_KEY);
        assertThat(tom.get("/api/user/current").line())
                .isEqualTo("401 {\"status\":401,\"message\":\"Unauthorized\","
                        + "\"description\":\"the token was revoked\"}");
        assertThat(jane.get("/api/user/current").status()).isEqualTo(200);
        assertThat(jane.delete("/api/auth/apikey/" + made.at("id")).line())
                .as("a repeat")
                .isEqualTo("200 true");
    }

    @Test
    void aKeyOpensNothingFromItsEndOn() {
        String end = clock.instant().plus(Duration.ofHours(1)).toString();
        String key = jane.post("/api/auth/apikey", "{\"expirationDate\":\"" + end + "\"}")
                .at("privateKey");
        String added = tenant.addApiKey(clock.instant().plus(Duration.ofHours(1)), Permission.RUN);
        assertThat(List.of(exchange(key).status(), exchange(added).status())).containsOnly(200);

        clock.advance(Duration.ofHours(1));

        assertThat(List.of(exchange(key).line(), exchange(added).line())).containsOnly(NO_SUCH_KEY);
        assertThat(jane.post("/api/auth/apikey", "{}").status())
                .as("a token that ended")
                .isEqualTo(401);
    }

    @Test
    void anEndThatIsNoDateIsRefused() {
        assertThat(jane.post("/api/auth/apikey", "{\"expirationDate\":\"soon\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aKeyAllowsWhatItsRoleAllows() {
        String key = tenant.addApiKey(Permission.RUN);
        Caller robot = Caller.stranger(tenant)
                .with(Caller.stranger(tenant)
                        .get("/api/auth/apikey/acme/" + key + "/impersonate/jane.doe")
                        .at("token"));
        String process = robot.get("/api/processes/search").at("items.0.sid");

        assertThat(robot.post("/api/instance/start/" + process, "").status()).isEqualTo(200);
        String task = robot.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");
        String approval = "/api/instance/tasktypes/approval/" + task;
        assertThat(robot.post(approval, "{\"Approval\":\"Approved\"}").line()).isEqualTo(FORBIDDEN);
        assertThat(robot.get("/api/instance/list/Monitor").line()).isEqualTo(FORBIDDEN);
        assertThat(robot.post("/api/user/groups", "{\"Name\":\"Robots\"}").line())
                .isEqualTo(FORBIDDEN);
        assertThat(jane.post(approval, "{\"Approval\":\"Approved\"}").status()).isEqualTo(200);
    }

    @Test
    void everybodyHasPersonalKeysOfTheirOwn() {
        Caller tom = Caller.as(tenant, "tom.becker");
        Caller.Reply made = tom.post("/api/auth/personalapikey", "");
        String exchange = "/api/auth/apikey/acme/" + made.at("privateKey") + "/impersonate";

        String token = Caller.stranger(tenant).get(exchange).at("token");
        assertThat(Caller.stranger(tenant).with(token).get("/api/user/current").at("userName"))
                .isEqualTo("tom.becker");
        assertThat(ids(tom.get("/api/auth/personalapikey"))).containsExactly(made.at("id"));
        jane.delete("/api/auth/personalapikey/" + made.at("id"));
        assertThat(Caller.stranger(tenant).get(exchange).status())
                .as("after somebody else tried to delete it")
                .isEqualTo(200);
        tom.delete("/api/auth/personalapikey/" + made.at("id"));
        assertThat(Caller.stranger(tenant).get(exchange).status()).isEqualTo(401);
    }

    @Test
    void tokensAreTakenBack() {
        Caller older = Caller.stranger(tenant)
                .with(Caller.stranger(tenant)
                        .get("/access/impersonate?user=jane.doe&key=" + tenant.legacyApiKey())
                        .at("token"));
        assertThat(older.get("/users/current").status()).isEqualTo(200);

        tenant.revokeTokens();

        assertThat(jane.get("/api/user/current").status()).isEqualTo(401);
        assertThat(older.get("/users/current").line()).isEqualTo("403 expired token");
        assertThat(Caller.as(tenant, "jane.doe").get("/api/user/current").status())
                .isEqualTo(200);
    }

    private Caller.Reply exchange(String key) {
        return Caller.stranger(tenant).get("/api/auth/apikey/acme/" + key + "/impersonate/tom.becker");
    }

    private static List<String> ids(Caller.Reply list) {
        return list.json().get("items").orElseThrow().elements().stream()
                .map(item -> item.get("id").flatMap(JsonValue::asString).orElseThrow())
                .toList();
    }
}
