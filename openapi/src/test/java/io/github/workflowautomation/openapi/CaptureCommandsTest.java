package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.workflowautomation.openapi.capture.fetch.TestHost;
import io.github.workflowautomation.openapi.lock.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fetch} and {@code import} from end to end: exit codes, what is written, and what is left alone. */
class CaptureCommandsTest {

    private static final long MIB = 1024L * 1024;
    private static final String PAGE = "/api/forms/api-docs";
    private static final String COMMITTED = """
        openapi: 3.0.0
        info: {title: forms service, version: '1'}
        security: [{bearerAuth: []}]
        paths:
          /api/forms/search:
            get:
              x-evidence: C
              responses: {'200': {description: Found.}}
        """;
    private static final String CHANGED = COMMITTED.replace("Found.", "Found again.");
    private static final String OVERLAY = """
        overlay: 1.0.0
        info: {title: Safety, version: '1'}
        actions:
          - target: $.paths.*.get
            description: Reads.
            x-evidence: I
            update: {x-safety: safe}
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private TestHost tenant;
    private Path credentials;
    private Map<String, String> before;

    @BeforeEach
    void commitASection() throws IOException {
        tenant = new TestHost();
        Files.createDirectories(folder.resolve("vendor"));
        Files.createDirectories(folder.resolve("overlays"));
        Files.writeString(folder.resolve("vendor/forms.yaml"), COMMITTED);
        Files.writeString(folder.resolve("overlays/10-safety.yaml"), OVERLAY);
        assertThat(run("build", "--accept")).isZero();
        before = hashes();
        credentials = Files.writeString(elsewhere.resolve("credentials"), "WORKFLOW_JWT=a-token-not-real\n");
        if (Files.getFileStore(credentials).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void fetchWritesWhatHasChangedAndAgainNothing() throws IOException {
        tenant.page(PAGE, CHANGED);

        assertThat(fetch()).isZero();
        assertThat(err.toString()).contains("forms: the answer itself, OpenAPI 3.0.0, 1 operation, ");
        assertThat(out.toString()).contains("written: vendor/forms.yaml\n", "written: workflow-automation.yaml\n");
        assertThat(Files.readString(folder.resolve("workflow-automation.yaml"))).contains("Found again.");
        Map<String, String> written = hashes();

        assertThat(fetch()).isZero();
        assertThat(out.toString()).endsWith("Nothing has changed.\n");
        assertThat(hashes()).isEqualTo(written);
    }

    @Test
    void aSectionThatIsMissingStopsTheOthersUnlessThatIsAllowed() throws IOException {
        tenant.page(PAGE, CHANGED);

        assertThat(fetch("--section", "user")).isEqualTo(65);
        assertThat(err.toString())
                .contains("user: /api/user/api-docs is not there (404)\n")
                .endsWith("Nothing is written, as something is missing. To write the rest: --allow-partial\n");
        assertThat(hashes()).isEqualTo(before);

        assertThat(fetch("--section", "user", "--allow-partial")).isZero();
        assertThat(Files.readString(folder.resolve("vendor/forms.yaml"))).contains("Found again.");
    }

    @Test
    void aTenantThatRefusesEndsWithAccess() throws IOException {
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });

        assertThat(fetch()).isEqualTo(77);
        assertThat(err.toString()).contains("needs other credentials").doesNotContain("a-token");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void aTenantThatIsNotThereEndsWithAccess() throws IOException {
        tenant.close();

        assertThat(fetch()).isEqualTo(77);
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void plainHttpEndsWithAccessBeforeAnythingIsSent() {
        assertThat(run("fetch", "--host", "http://acme.example", "--credentials", credentials.toString()))
                .isEqualTo(77);
        assertThat(err.toString()).startsWith("The host is given as http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--api-key", "--key", "--personal-key", "--jwt", "--token", "--password"})
    void aSecretOnTheCommandLineIsWrongUseAndNotEchoed(String option) {
        assertThat(run("fetch", "--host", "acme.example", option, "typed-secret-not-real"))
                .isEqualTo(64);
        assertThat(run("fetch", "--host", "acme.example", option + "=typed-secret-not-real"))
                .isEqualTo(64);
        assertThat(err.toString())
                .startsWith("A secret is never taken from the command line")
                .doesNotContain("typed-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../forms", "forms/../../x", "/etc/passwd", "C:\\x", "Forms", "-x-", "a b", "", "forms.yaml"})
    void aSectionThatLooksLikeAPathIsWrongUse(String section) throws IOException {
        assertThat(run("fetch", "--host", tenant.host(), "--section=" + section))
                .isEqualTo(64);
        assertThat(err.toString()).startsWith("--section is not a name of lower-case letters, digits and hyphens");
        assertThat(run("import", "--section=" + section, "x.json")).isEqualTo(64);
        assertThat(hashes()).isEqualTo(before);
    }

    static Stream<Arguments> hostile() {
        String jwt = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + ".e30.x";
        StringBuilder bomb = new StringBuilder(COMMITTED + "x0: &x0 [a]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("x" + i + ": &x" + i + " [" + ("*x" + (i - 1) + ",").repeat(9) + "a]\n");
        }
        return Stream.of(
                Arguments.of("a page instead of a document", "<!DOCTYPE html><p>Welcome"),
                Arguments.of("a truncated document", "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{"),
                Arguments.of("a YAML bomb", bomb.toString()),
                Arguments.of(
                        "JSON of 5,000 levels",
                        "{\"openapi\":\"3.0.0\",\"paths\":{},\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                Arguments.of(
                        "a remote $ref",
                        CHANGED.replace("{description: Found again.}", "{$ref: 'https://evil.example/x'}")),
                Arguments.of("a file $ref", CHANGED.replace("{description: Found again.}", "{$ref: '/etc/passwd'}")),
                Arguments.of(
                        "a remote $ref in 2.0",
                        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{\"/a\":{\"get\":"
                                + "{\"responses\":{\"200\":{\"$ref\":\"http://evil.example/x\"}}}}}}"),
                Arguments.of("a YAML tag", COMMITTED + "x-a: !!java.net.URL ['http://evil.example']\n"),
                Arguments.of("a token in a description", CHANGED.replace("Found again.", jwt)),
                Arguments.of(
                        "a document at another origin", "<!DOCTYPE html><redoc spec-url='https://evil.example/a'>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsHostileEndsWithContentAndLeavesEveryFileAlone(String what, String answer) throws IOException {
        tenant.page(PAGE, answer);

        assertThat(fetch()).isEqualTo(65);
        assertThat(out.toString() + err).doesNotContain("\tat ").doesNotContain(".e30.");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void anAnswerOf200MegabytesEndsWithContent() throws IOException {
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, 200 * MIB);
            TestHost.sendUntilRefused(exchange.getResponseBody(), 200);
        });

        assertThat(fetch()).isEqualTo(65);
        assertThat(err.toString()).contains(PAGE + " is larger than 32 MiB\n");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void aGzipBombEndsWithContent() throws IOException {
        tenant.on(PAGE, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
                TestHost.sendUntilRefused(packed, 500);
            }
        });

        assertThat(fetch()).isEqualTo(65);
        assertThat(err.toString()).contains(PAGE + " is compressed, which was not asked for; it is not unpacked\n");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void anAnswerThatDoesNotComeToItsEndEndsWithAccess() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        tenant.on(PAGE, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            TestHost.await(end);
        });

        assertThat(fetch("--timeout", "1")).isEqualTo(77);
        end.countDown();
        assertThat(err.toString()).contains(PAGE + " took longer than 1 s\n");
        assertThat(hashes()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon"})
    void aTimeLimitThatIsNoneIsWrongUse(String timeout) throws IOException {
        assertThat(fetch("--timeout", timeout)).isEqualTo(64);
        assertThat(err.toString()).contains("--timeout");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void withJsonStdoutIsOneDocument() throws IOException {
        tenant.page(PAGE, CHANGED);
        out.getBuffer().setLength(0);

        assertThat(fetch("--json", "--section", "user")).isEqualTo(65);

        JsonNode result = new JsonMapper().readTree(out.toString());
        assertThat(result.path("command").asText()).isEqualTo("fetch");
        assertThat(result.path("exitCode").asInt()).isEqualTo(65);
        assertThat(result.path("sections").findValuesAsText("section")).isEqualTo(List.of("forms", "user"));
    }

    @Test
    void importTakesASavedFile() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("anything.txt"), CHANGED);

        assertThat(run("import", file.toString())).isZero();
        assertThat(err.toString()).contains("forms: in the file, OpenAPI 3.0.0, 1 operation, ");
        assertThat(Files.readString(folder.resolve("vendor/forms.yaml"))).contains("Found again.");
    }

    @Test
    void importOfAUselessFileSaysWhatToSaveInstead() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("page.html"), "<!DOCTYPE html><p>rendered");

        assertThat(run("import", file.toString())).isEqualTo(65);
        assertThat(err.toString()).contains("copy(JSON.stringify(ui.specSelectors.specJson().toJS(), null, 2))");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void importOfNothingIsWrongUseAndOfWhatIsNotThereIsContent() {
        assertThat(run("import")).isEqualTo(64);
        assertThat(run("import", elsewhere.resolve("nowhere").toString())).isEqualTo(65);
    }

    private int fetch(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "fetch",
                                "--host",
                                tenant.host(),
                                "--credentials",
                                credentials.toString(),
                                "--section",
                                "forms"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... args) {
        String[] all = Stream.concat(Stream.of(args), Stream.of("--folder", folder.toString()))
                .toArray(String[]::new);
        return Snapshot.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
