package io.github.workflowautomation.docpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other packages that a Node service may show its document with. */
@Tag("deep")
class OtherPagesIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "dist, named by the page: /api/forms/documents/v1.json",
        "nest, inlined in swagger-ui-init.js",
        "fastify, named by the page: /api/forms/api-docs/json",
        "koa, inlined in the page",
    })
    void givesTheDocument(String server, String how) throws Exception {
        CapturedDocument document = take(server);

        assertThat(document.foundHow()).isEqualTo(how);
        assertThat(new JsonMapper().readTree(document.content())).isEqualTo(new JsonMapper().readTree(Pages.DOCUMENT));
    }

    @Test
    void hapiMakesItsOwnInAnOlderDialect() throws Exception {
        CapturedDocument document = take("hapi");

        assertThat(document.foundHow()).isEqualTo("named by the page: /api/forms/document.json");
        assertThat(document.dialect()).isEqualTo("Swagger 2.0");
        assertThat(new String(document.content(), StandardCharsets.UTF_8)).contains("\"/api/forms/search\"");
    }

    private CapturedDocument take(String server) throws Exception {
        try (DocPages pages = DocPages.start("others", server, Pages.document(folder))) {
            Capture capture = Pages.take(pages);
            assertThat(capture.failures()).isEmpty();
            return capture.documents().get(0);
        }
    }
}
