package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.report.Progress;
import io.github.workflowautomation.openapi.report.SectionLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String PAGE = "/api/forms/api-docs";
    private static final String DOCUMENT =
            "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"forms\"},\"paths\":{\"/a\":{\"get\":{},\"put\":{}}}}";
    private static final Login TOKEN = new Login.Jwt(Secret.of("token", "a-token-not-real"));
    private static final long MIB = 1024L * 1024;

    private final Findings findings = new Findings();
    private final List<String> lines = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void step(String what) {
            lines.add(what);
        }

        @Override
        public void section(SectionLine line) {
            lines.add(line.toString());
        }
    };

    private TestHost tenant;
    private TestHost other;

    @BeforeEach
    void start() throws IOException {
        tenant = new TestHost();
        other = new TestHost();
    }

    @AfterEach
    void stop() {
        tenant.close();
        other.close();
    }

    @Test
    void takesSectionAfterSectionAndTellsOfEach() {
        tenant.page(PAGE, DOCUMENT).page("/api/user/api-docs", "openapi: 3.0.1\npaths: {}\n");

        Capture capture = fetcher().fetch(TOKEN, List.of("forms", "user", "auth"), "8.20.1", TODAY);

        assertThat(capture.documents())
                .extracting(CapturedDocument::toString)
                .containsExactly(
                        "forms: the answer itself, OpenAPI 3.0.0, " + DOCUMENT.length() + " bytes",
                        "user: the answer itself, OpenAPI 3.0.1, 25 bytes");
        assertThat(capture.documents().get(0).content()).isEqualTo(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(capture.documents().get(0).host()).isEqualTo(tenant.host());
        assertThat(capture.documents().get(0).appVersion()).isEqualTo("8.20.1");
        assertThat(capture.capturedOn()).isEqualTo(TODAY);
        assertThat(capture.failures())
                .extracting(failure -> failure.section() + " " + failure.reason())
                .containsExactly("auth MISSING");
        assertThat(lines)
                .containsExactly(
                        "signing in at " + tenant.host(),
                        "forms: the answer itself, OpenAPI 3.0.0, 2 operations, " + DOCUMENT.length() + " bytes",
                        "user: the answer itself, OpenAPI 3.0.1, 0 operations, 25 bytes",
                        "auth: /api/auth/api-docs is not there (404)");
    }

    @Test
    void asksForNoCompressionAndSendsTheTokenAndNothingElseOfOurs() {
        tenant.page(PAGE, DOCUMENT);

        fetcher().fetch(TOKEN, List.of("forms"), null, TODAY);

        TestHost.Asked asked = tenant.asked.get(0);
        assertThat(asked.authorization()).isEqualTo("Bearer a-token-not-real");
        assertThat(asked.headers()).doesNotContainKeys("accept-encoding", "cookie", "upgrade");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aRefusalNeedsCredentialsAndIsNotGuessedAround(int status) {
        tenant.status(PAGE, status);

        assertThat(failure(new Login.None()))
                .isEqualTo("NEEDS_CREDENTIALS: " + PAGE + " answers " + status + ": needs credentials");
        assertThat(tenant.asked).hasSize(1);
    }

    @Test
    void aTokenThatIsRefusedIsSaidToBe() {
        tenant.status(PAGE, 403);

        assertThat(failure(TOKEN))
                .isEqualTo("NEEDS_CREDENTIALS: " + PAGE + " answers 403: needs other credentials: the user may lack the"
                        + " right to see System / APIs, or the token is too old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?next=x",
                "/workflow/sign-in",
                "/sso/start",
                "/auth/Login.aspx",
                "https://login.idp.example/x",
                "https://idp.example/start?SAMLRequest=abc"
            })
    void aRedirectToALoginNeedsCredentials(String login) {
        tenant.redirect(PAGE, login);

        assertThat(failure(TOKEN))
                .startsWith("NEEDS_CREDENTIALS: " + PAGE + " leads to a login page: needs other credentials");
    }

    @Test
    void aRedirectThatOnlyAddsASlashIsNoLogin() {
        tenant.redirect("/api/auth/api-docs", "/api/auth/api-docs/").page("/api/auth/api-docs/", DOCUMENT);

        assertThat(fetcher().fetch(TOKEN, List.of("auth"), null, TODAY).isComplete())
                .isTrue();
    }

    @Test
    void aRedirectToAnotherOriginIsNotFollowed() {
        tenant.redirect(PAGE, other.url() + "/docs?key=not-a-real-key");

        assertThat(failure(TOKEN))
                .isEqualTo("REFUSED: " + PAGE + " leads to another origin, " + other.url()
                        + ", which is not asked; --allow-host allows it, without credentials");
        assertThat(other.asked).isEmpty();
    }

    @Test
    void anotherOriginThatIsAllowedNeverSeesTheTokenNorDoesTheWayBack() {
        tenant.redirect(PAGE, other.url() + "/docs");
        other.redirect("/docs", tenant.url() + "/back");
        tenant.page("/back", DOCUMENT);

        Capture capture = fetcher(Duration.ofSeconds(30), new Budget(MIB, MIB), List.of(other.url()))
                .fetch(TOKEN, List.of("forms"), null, TODAY);

        assertThat(capture.isComplete()).isTrue();
        assertThat(other.asked).extracting(TestHost.Asked::authorization).containsExactly("none");
        assertThat(tenant.asked)
                .extracting(asked -> asked.path() + " " + asked.authorization())
                .containsExactly(PAGE + " Bearer a-token-not-real", "/back none");
    }

    @Test
    void aScriptOfThePageAtAnotherOriginSeesNoTokenEither() {
        tenant.page(PAGE, "<!DOCTYPE html><script src='" + other.url() + "/init.js'></script>");
        other.page("/init.js", "let options = {\"swaggerDoc\": " + DOCUMENT + "};");

        Capture capture = fetcher(Duration.ofSeconds(30), new Budget(MIB, MIB), List.of(other.host()))
                .fetch(TOKEN, List.of("forms"), null, TODAY);

        assertThat(capture.isComplete()).isTrue();
        assertThat(other.asked).extracting(TestHost.Asked::authorization).containsExactly("none");
    }

    @Test
    void redirectsHaveAnEnd() {
        for (int i = 0; i < 9; i++) {
            tenant.redirect(i == 0 ? PAGE : "/r" + i, "/r" + (i + 1));
        }

        assertThat(failure(TOKEN)).isEqualTo("REFUSED: " + PAGE + " leads on more than 5 times");
        assertThat(tenant.asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://[broken", "file:///etc/passwd", "javascript:alert(1)"})
    void aRedirectToNowhereIsRefused(String to) {
        tenant.redirect(PAGE, to);

        assertThat(failure(TOKEN)).startsWith("REFUSED: " + PAGE + " leads ");
    }

    @Test
    void anAnswerThatIsTooLargeIsCutOff() {
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, 200 * MIB);
            TestHost.sendUntilRefused(exchange.getResponseBody(), 200);
        });

        assertThat(failure(TOKEN)).isEqualTo("REFUSED: " + PAGE + " is larger than 32 MiB");
    }

    @Test
    void anAnswerWithoutALengthIsCutOffToo() {
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            TestHost.sendUntilRefused(exchange.getResponseBody(), 200);
        });

        assertThat(failure(TOKEN)).isEqualTo("REFUSED: " + PAGE + " is larger than 32 MiB");
    }

    @Test
    void allAnswersTogetherHaveALimit() {
        tenant.page(PAGE, DOCUMENT).page("/api/user/api-docs", " ".repeat(900) + DOCUMENT);

        Capture capture = fetcher(Duration.ofSeconds(30), new Budget(MIB, 1000), List.of())
                .fetch(TOKEN, List.of("forms", "user"), null, TODAY);

        assertThat(capture.documents()).hasSize(1);
        assertThat(capture.failures().get(0).message())
                .isEqualTo("/api/user/api-docs is not read: all answers together are larger than 0 MiB");
    }

    @Test
    void aPackedAnswerIsNotUnpacked() {
        tenant.on(PAGE, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                TestHost.sendUntilRefused(out, 500);
            }
        });

        assertThat(failure(TOKEN))
                .isEqualTo("REFUSED: " + PAGE + " is compressed, which was not asked for; it is not unpacked");
    }

    @Test
    void anAnswerThatDoesNotComeIsGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            TestHost.await(end);
        });

        Capture capture = fetcher(Duration.ofMillis(500), new Budget(MIB, MIB), List.of())
                .fetch(TOKEN, List.of("forms"), null, TODAY);
        end.countDown();

        assertThat(capture.failures())
                .extracting(failure -> failure.reason() + ": " + failure.message())
                .containsExactly("UNREACHABLE: " + PAGE + " took longer than 0 s");
    }

    @Test
    void anAnswerThatBreaksOffIsNotTaken() {
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, DOCUMENT.length() + 100);
            exchange.getResponseBody().write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertThat(failure(TOKEN)).isEqualTo("UNREACHABLE: " + PAGE + " broke off before its end");
    }

    @Test
    void aHostThatDoesNotListenIsUnreachable() {
        tenant.close();

        assertThat(failure(TOKEN))
                .isEqualTo("UNREACHABLE: " + PAGE + " cannot be asked: the host does not accept a connection");
    }

    @Test
    void aServerErrorIsNotAMissingPage() {
        tenant.status(PAGE, 503);

        assertThat(failure(TOKEN)).isEqualTo("UNREACHABLE: " + PAGE + " answers 503");
    }

    @Test
    void aYamlBombIsRefusedInNoTime() {
        StringBuilder bomb = new StringBuilder("openapi: 3.0.0\npaths: {}\nx0: &x0 [a]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*x" + (i - 1);
            bomb.append("x").append(i).append(": &x").append(i).append(" [");
            bomb.append((before + ",").repeat(9)).append(before).append("]\n");
        }
        tenant.page(PAGE, bomb.toString());

        assertThat(failure(TOKEN)).startsWith("BROKEN: the document of forms");
    }

    @Test
    void anExpressionThatMayHaveLostADollarIsAWarning() {
        tenant.page(
                PAGE,
                "{\"openapi\":\"3.0.0\",\"paths\":{},\"components\":{\"schemas\":{\"A\":{\"pattern\":\"^\\\\$\"}}}}");

        fetcher().fetch(TOKEN, List.of("forms"), null, TODAY);

        assertThat(findings.all())
                .extracting(Finding::rule, finding -> finding.pointer().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lost-dollar", "/components/schemas/A/pattern"));
    }

    @Test
    void aPageWithSeveralDocumentsIsAWarning() {
        tenant.page(
                PAGE,
                "<!DOCTYPE html><script>a = " + DOCUMENT + "; b = " + DOCUMENT + "; c = " + DOCUMENT.replace("/a", "/c")
                        + "</script>");

        fetcher().fetch(TOKEN, List.of("forms"), null, TODAY);

        assertThat(findings.all())
                .extracting(Finding::toString)
                .containsExactly("warning several-documents forms#: the page offers more than one; not taken:"
                        + " [OpenAPI 3.0.0]");
    }

    private Fetcher fetcher() {
        return new Fetcher(AccessRules.of(tenant.host(), List.of(), false), findings, progress);
    }

    private Fetcher fetcher(Duration timeout, Budget budget, List<String> allowed) {
        return new Fetcher(AccessRules.of(tenant.host(), allowed, false), findings, progress, timeout, budget);
    }

    private String failure(Login login) {
        Capture capture = fetcher().fetch(login, List.of("forms"), null, TODAY);
        assertThat(capture.documents()).isEmpty();
        assertThat(capture.failures()).hasSize(1);
        Reason reason = capture.failures().get(0).reason();
        return reason + ": " + capture.failures().get(0).message();
    }
}
