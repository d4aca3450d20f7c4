package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.TestTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowClientBuilderTest {
    private static final String KEY = "test-api-key-not-real";

    @Test
    void takesAKeyAndAUser() {
        try (WorkflowClient client = tenant().apiKey(KEY).actingAs("jane doe").build()) {
            assertThat(client)
                    .hasToString("WorkflowClient[Tenant[acme at https://acme.example], API key, acting as jane doe]");
            assertThat(client.tenant()).isEqualTo(Tenant.of("acme", "acme.example"));
        }
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(
                        "tenant", build(builder -> builder.apiKey(KEY).actingAs("jane"), WorkflowClient.builder())),
                Arguments.of("apiKey", build(builder -> builder, tenant())),
                Arguments.of("apiKey", build(builder -> builder.actingAs("jane"), tenant())),
                Arguments.of("actingAs", build(builder -> builder.apiKey(KEY), tenant())),
                Arguments.of("apiKey", build(builder -> builder.bearerToken(KEY).actingAs("jane"), tenant())),
                Arguments.of(
                        "apiKey, bearerToken",
                        build(builder -> builder.apiKey(KEY).actingAs("jane").bearerToken(KEY), tenant())),
                Arguments.of(
                        "personalApiKey, tokenSupplier",
                        build(builder -> builder.personalApiKey(KEY).tokenSupplier(() -> KEY), tenant())),
                Arguments.of("connectTimeout", build(builder -> builder.connectTimeout(Duration.ZERO), tenant())),
                Arguments.of(
                        "readTimeout", build(builder -> builder.readTimeout(Duration.ofDays(99_999_999)), tenant())),
                Arguments.of("writeTimeout", build(builder -> builder.writeTimeout(Duration.ofNanos(-1)), tenant())));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void namesTheSettingThatIsMissingOrTooMany(String setting, ThrowingCallable build) {
        WorkflowConfigurationException refusal = catchThrowableOfType(WorkflowConfigurationException.class, build);

        assertThat(refusal.setting()).isEqualTo(setting);
        assertThat(refusal).hasMessageStartingWith(setting + ": ");
        assertThat(refusal.getMessage()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "s3cret key",
                "s3cret\n",
                "s3cret\u0007",
                " s3cret",
                "s3cr\u00e9t",
                "..",
                "\u200bs3cret"
            })
    void refusesASecretThatCannotTravelWithoutRepeatingIt(String secret) {
        assertRefused("apiKey", () -> tenant().apiKey(secret));
        assertRefused("personalApiKey", () -> tenant().personalApiKey(secret));
        assertRefused("bearerToken", () -> tenant().bearerToken(secret));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", " s3cret", "s3cret ", "s3c\nret", "s3cret\u0000", ".", ".."})
    void refusesAUserNameThatCannotBeOne(String name) {
        assertRefused("actingAs", () -> tenant().actingAs(name));
    }

    @Test
    void refusesAGivenTokenOfAnotherTenantAtOnce() {
        String token = TestTokens.of("globex", "jane");

        assertThatThrownBy(() -> tenant().bearerToken(token).build())
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessageContainingAll("setting tenant", "\"acme\"", "\"globex\"")
                .hasMessageNotContaining(token);
    }

    @Test
    void refusesAGivenTokenWithoutAUserUnlessAllowed() {
        String token = TestTokens.jwt(Map.of("aud", "acme"));

        assertThatThrownBy(() -> tenant().bearerToken(token).build())
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessageContainingAll("probably an Env token (inferred)", "allowTokensWithoutUser()");
        tenant().bearerToken(token).allowTokensWithoutUser().build().close();
    }

    @Test
    void talksHttpOnlyWhenAllowedOrToItself() {
        Tenant plain = Tenant.overHttp("acme", "acme.example:8080");
        WorkflowClientBuilder builder =
                WorkflowClient.builder().tenant(plain).apiKey(KEY).actingAs("jane");

        assertRefused("host", builder::build);
        builder.allowInsecureHttp().build().close();
        WorkflowClient.builder()
                .tenant(Tenant.overHttp("acme", "localhost"))
                .personalApiKey(KEY)
                .build()
                .close();
        assertThat(plain.uri()).hasToString("http://acme.example:8080/");
        assertRefused("host", () -> Tenant.overHttp("acme", "http://s3cret"));
        assertRefused("host", () -> Tenant.overHttp("acme", "acme.example/s3cret"));
    }

    @Test
    void printsNoSecret() {
        WorkflowClientBuilder builder = tenant().apiKey(KEY).actingAs("jane");

        assertThat(builder).hasToString("WorkflowClientBuilder[Tenant[acme at https://acme.example], apiKey]");
    }

    @Test
    void theEnvironmentNamesAllThatIsMissing() {
        assertThatThrownBy(() -> Environment.read(Map.of("WORKFLOW_TENANT", "acme", "WORKFLOW_USER", " ")))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("WORKFLOW_HOST: the environment has no value for WORKFLOW_HOST, WORKFLOW_API_KEY,"
                        + " WORKFLOW_USER.");
    }

    @Test
    void theEnvironmentMakesAClient() {
        Map<String, String> variables = new HashMap<>();
        variables.put("WORKFLOW_HOST", "acme.example");
        variables.put("WORKFLOW_TENANT", "acme");
        variables.put("WORKFLOW_API_KEY", KEY);
        variables.put("WORKFLOW_USER", "jane");

        try (WorkflowClient client = Environment.read(variables).build()) {
            assertThat(client)
                    .hasToString("WorkflowClient[Tenant[acme at https://acme.example], API key, acting as jane]");
        }
    }

    @Test
    void theEnvironmentMayNameTheGenerationAndAFileOfConventions(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("conventions.json");
        VendorConventions.defaults().toBuilder()
                .legacyPrefix("/workflow/napi")
                .build()
                .save(file);
        try (RawServer server = RawServer.answering(request -> request.target().startsWith("/access/")
                        ? Reply.json("{\"token\":\"token-not-real\"}")
                        : Reply.json("{\"SID\":\"u-1\"}"));
                WorkflowClient client = Environment.read(Map.of(
                                "WORKFLOW_HOST",
                                server.host(),
                                "WORKFLOW_TENANT",
                                "acme",
                                "WORKFLOW_API_KEY",
                                "key-not-real",
                                "WORKFLOW_USER",
                                "jane",
                                "WORKFLOW_GENERATION",
                                "LEGACY",
                                "WORKFLOW_CONVENTIONS",
                                file.toString()))
                        .build()) {
            client.users().current();

            assertThat(server.lines())
                    .containsExactly(
                            "GET /access/impersonate?key=key-not-real&user=jane", "GET /workflow/napi/users/current");
        }
    }

    @Test
    void theEnvironmentNamesAGenerationThatIsNone() {
        Map<String, String> variables = Map.of(
                "WORKFLOW_HOST", "acme.example",
                "WORKFLOW_TENANT", "acme",
                "WORKFLOW_API_KEY", KEY,
                "WORKFLOW_USER", "jane",
                "WORKFLOW_GENERATION", "legcy");

        assertThatThrownBy(() -> Environment.read(variables))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("WORKFLOW_GENERATION: there is no legcy; did you mean LEGACY? There are CURRENT, LEGACY.");
    }

    @Test
    void aLifeOfTokensDoesNotGoWithAKeyOfTheOlderApi() {
        assertRefused(
                "jwtExpiresIn",
                () -> tenant().legacyApiKey(KEY)
                        .actingAs("jane")
                        .jwtExpiresIn("10m")
                        .build());
    }

    private static WorkflowClientBuilder tenant() {
        return WorkflowClient.builder().tenant("acme", "acme.example");
    }

    private static ThrowingCallable build(UnaryOperator<WorkflowClientBuilder> settings, WorkflowClientBuilder from) {
        return () -> settings.apply(from).build();
    }

    private static void assertRefused(String setting, ThrowingCallable set) {
        WorkflowConfigurationException refusal = catchThrowableOfType(WorkflowConfigurationException.class, set);
        assertThat(refusal.setting()).isEqualTo(setting);
        assertThat(refusal).hasNoCause();
        assertThat(refusal.getMessage()).startsWith(setting + ": ").doesNotContain("s3c");
    }
}
