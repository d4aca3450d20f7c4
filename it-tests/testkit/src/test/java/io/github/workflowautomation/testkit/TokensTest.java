package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.Caller.Reply;
import io.github.workflowautomation.testkit.Dialect.TokenAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {
    private static final String CURRENT = "/api/user/current";

    private final MovingClock clock = new MovingClock();
    private final FakeTenant tenant = FakeTenant.builder().clock(clock).start();

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aTokenCarriesTheEightClaimsOfTheShortForm() {
        String[] parts = Caller.token(tenant, "jane.doe", "").split("\\.", -1);

        JsonObject claims = (JsonObject) decoded(parts[1]);
        String contact = Caller.as(tenant, "jane.doe").get(CURRENT).at("contactSid");
        assertThat(decoded(parts[0]).toJson()).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(claims.toJson())
                .isEqualTo("{\"contactSid\":\"" + contact + "\",\"userName\":\"jane.doe\",\"tenant\":\"acme\","
                        + "\"email\":\"jane.doe@example.com\",\"name\":\"Jane Doe\","
                        + "\"iat\":1772438400,\"exp\":1772439000,\"aud\":\"acme\"}");
    }

    @ParameterizedTest
    @CsvSource({"90,90", "90s,90", "5m,300", "2h,7200", "1d,86400"})
    void aLifeMayBeAskedFor(String asked, long seconds) {
        String payload =
                Caller.token(tenant, "jane.doe", "?jwtExpiresIn=" + asked).split("\\.", -1)[1];

        JsonValue claims = decoded(payload);
        assertThat(number(claims, "exp") - number(claims, "iat")).isEqualTo(seconds);
    }

    @Test
    void aLifeThatIsNoSpanIsRefused() {
        assertThat(exchange(tenant, tenant.apiKey(), "jane.doe?jwtExpiresIn=soon")
                        .line())
                .isEqualTo(error(400, "Bad Request", "jwtExpiresIn must be seconds or a span such as 10m"));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,text/plain; charset=utf-8,TOKEN",
        "JSON_STRING,application/json; charset=utf-8,\"TOKEN\"",
        "TOKEN,application/json; charset=utf-8,{\"token\":\"TOKEN\"}",
        "ACCESS_TOKEN_SNAKE,application/json; charset=utf-8,{\"access_token\":\"TOKEN\"}",
        "ACCESS_TOKEN_CAMEL,application/json; charset=utf-8,{\"accessToken\":\"TOKEN\"}",
        "JWT,application/json; charset=utf-8,{\"jwt\":\"TOKEN\"}"
    })
    void theDialectDecidesHowTheTokenIsCarried(TokenAnswer answer, String contentType, String body) {
        try (FakeTenant other =
                FakeTenant.builder().dialect(Dialect.standard().with(answer)).start()) {
            Reply reply = exchange(other, other.apiKey(), "jane.doe");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.contentType()).isEqualTo(contentType);
            assertThat(reply.text().replaceAll("[\\w-]+\\.[\\w-]+\\.[\\w-]+", "TOKEN"))
                    .isEqualTo(body);
        }
    }

    @Test
    void aPersonalKeyStandsForItsOwner() {
        String path = "/api/auth/apikey/acme/" + tenant.personalApiKey() + "/impersonate";
        String token = Caller.stranger(tenant).get(path).at("token");

        assertThat(Caller.stranger(tenant).with(token).get(CURRENT).at("userName"))
                .isEqualTo("jane.doe");
    }

    @Test
    void aWrongKeyOpensNothing() {
        assertThat(exchange(tenant, "wrong", "jane.doe").line())
                .isEqualTo(error(401, "Unauthorized", "no such API key in this tenant"));
    }

    @Test
    void aPersonalKeyDoesNotActAsOthers() {
        assertThat(exchange(tenant, tenant.personalApiKey(), "tom.becker").line())
                .isEqualTo(error(401, "Unauthorized", "no such API key in this tenant"));
    }

    @Test
    void aKeyOfAnotherTenantOpensNothing() {
        String path = "/api/auth/apikey/other/" + tenant.apiKey() + "/impersonate/jane.doe";

        assertThat(Caller.stranger(tenant).get(path).line())
                .isEqualTo(error(401, "Unauthorized", "no such API key in this tenant"));
    }

    @Test
    void anUnknownUserGetsNoToken() {
        assertThat(exchange(tenant, tenant.apiKey(), "nobody").line())
                .isEqualTo(error(401, "Unauthorized", "no such user"));
    }

    @Test
    void aKeyCanBeVerified() {
        String path = "/api/auth/apikey/acme/" + tenant.apiKey() + "/verify";

        assertThat(Caller.stranger(tenant).get(path).line()).isEqualTo("200 true");
    }

    @Test
    void aCallWithoutATokenIsRefused() {
        assertThat(Caller.stranger(tenant).get(CURRENT).line())
                .isEqualTo(error(401, "Unauthorized", "a bearer token is needed"));
    }

    @Test
    void anotherSchemeIsRefused() {
        Caller caller = Caller.stranger(tenant);

        assertThat(caller.send(caller.request(CURRENT).header("Authorization", "Basic YTpi"))
                        .line())
                .isEqualTo(error(401, "Unauthorized", "a bearer token is needed"));
    }

    @Test
    void theApiKeyItselfIsNoToken() {
        assertThat(Caller.stranger(tenant).with(tenant.apiKey()).get(CURRENT).line())
                .isEqualTo(error(401, "Unauthorized", "this token was not made here"));
    }

    @Test
    void aTokenLastsUntilItsExpiryAndNotLonger() {
        Caller jane = Caller.as(tenant, "jane.doe");

        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(jane.get(CURRENT).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(jane.get(CURRENT).line()).isEqualTo(error(401, "Unauthorized", "the token has expired"));
    }

    @Test
    void aTokenOfAnotherTenantIsRefusedEvenFromTheSameSeed() {
        try (FakeTenant twin = FakeTenant.builder()
                .clock(Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC))
                .start()) {
            String foreign = Caller.token(twin, "jane.doe", "");

            assertThat(Caller.stranger(tenant).with(foreign).get(CURRENT).line())
                    .isEqualTo(error(401, "Unauthorized", "this token was not made here"));
        }
    }

    @Test
    void aTokenWhosePayloadWasChangedIsRefused() {
        String[] parts = Caller.token(tenant, "jane.doe", "").split("\\.", -1);
        String payload = decoded(parts[1]).toJson().replace("jane.doe", "tom.becker");
        String forged = parts[0] + "." + encoded(payload) + "." + parts[2];

        assertThat(Caller.stranger(tenant).with(forged).get(CURRENT).line())
                .isEqualTo(error(401, "Unauthorized", "this token was not made here"));
    }

    @Test
    void aTokenThatClaimsToNeedNoSignatureIsRefused() {
        String payload = Caller.token(tenant, "jane.doe", "").split("\\.", -1)[1];
        String forged = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".";

        assertThat(Caller.stranger(tenant).with(forged).get(CURRENT).line())
                .isEqualTo(error(401, "Unauthorized", "this token was not made here"));
    }

    @Test
    void withTheSeededClockNoTokenExpires() {
        try (FakeTenant seeded = FakeTenant.start()) {
            Caller jane = Caller.stranger(seeded).with(Caller.token(seeded, "jane.doe", "?jwtExpiresIn=1"));
            String process = jane.get("/api/processes/search").at("items.0.sid");

            jane.post("/api/instance/start/" + process, "{}");
            jane.post("/api/instance/start/" + process, "{}");

            assertThat(jane.get("/api/auth/jwt/isauthenticated").line()).isEqualTo("200 true");
        }
    }

    private static Reply exchange(FakeTenant tenant, String key, String userName) {
        return Caller.stranger(tenant)
                .get("/api/auth/apikey/" + tenant.tenantId() + "/" + key + "/impersonate/" + userName);
    }

    private static String error(int status, String message, String description) {
        return status + " {\"status\":" + status + ",\"message\":\"" + message + "\",\"description\":\"" + description
                + "\"}";
    }

    private static JsonValue decoded(String part) {
        return JsonValue.parse(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long number(JsonValue claims, String name) {
        return Long.parseLong(claims.get(name).flatMap(JsonValue::asString).orElseThrow());
    }
}
