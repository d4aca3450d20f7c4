package io.github.workflowautomation.openapi.dialect;

import static io.github.workflowautomation.openapi.Trees.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.workflowautomation.openapi.bundle.DocumentPreparation;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The converter of swagger-parser reads what references name, unless it is kept from it; here it is. */
class SwaggerTwoIsolationTest {

    private static final String MARKER = "read-from-outside";

    @TempDir
    private Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            byte[] answer =
                    ("{\"type\": \"object\", \"description\": \"" + MARKER + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Files.writeString(
                folder.resolve("outside.json"), "{\"type\": \"object\", \"description\": \"" + MARKER + "\"}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theGateRefusesReferencesThatLeadOutside() {
        for (String outside : outside()) {
            assertThatThrownBy(
                            () -> new DocumentPreparation(new Findings()).prepare(section("forms", document(outside))))
                    .isInstanceOf(ContentException.class)
                    .hasMessageContaining("points outside the document");
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void theConverterWouldReadNoneOfThemEvenWithoutTheGate() {
        for (String outside : outside()) {
            String converted = Dialects.canonical(section("forms", document(outside)), new Findings())
                    .root()
                    .toString();

            assertThat(converted).doesNotContain(MARKER).contains("/api/forms/a");
        }
        assertThat(requests).hasValue(0);
    }

    private String[] outside() {
        String file = folder.resolve("outside.json").toString();
        return new String[] {
            "http://127.0.0.1:" + server.getAddress().getPort() + "/x.json",
            "http://localhost:" + server.getAddress().getPort() + "/x.json#/a",
            file,
            "file://" + file,
            Path.of("").toAbsolutePath().relativize(Path.of(file)).toString()
        };
    }

    private static String document(String outside) {
        return """
                swagger: '2.0'
                info: {title: forms, version: '1'}
                paths:
                  /api/forms/a:
                    get:
                      parameters: [{$ref: '%1$s'}, {name: b, in: body, schema: {$ref: '%1$s'}}]
                      responses:
                        '200': {description: d, schema: {$ref: '%1$s'}}
                        '400': {$ref: '%1$s'}
                  /api/forms/b: {$ref: '%1$s'}
                definitions: {A: {properties: {a: {$ref: '%1$s'}}}}
                """.formatted(outside);
    }
}
