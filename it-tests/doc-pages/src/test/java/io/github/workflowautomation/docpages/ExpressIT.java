package io.github.workflowautomation.docpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.workflowautomation.openapi.capture.Capture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** swagger-ui-express in every way in which it may be set up. */
class ExpressIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "inlined, inlined in swagger-ui-init.js",
        "perRequest, inlined in swagger-ui-init.js",
        "functions, inlined in swagger-ui-init.js",
        "url, named by the page: /api/forms/document.json",
        "urls, named by the page: /api/forms/document.json",
        "swaggerUrl, named by the page: /api/forms/document.json",
    })
    void givesTheDocumentAndNothingAroundIt(String way, String how) throws Exception {
        Capture capture;
        try (DocPages pages = DocPages.start("express", "express", Pages.document(folder), way)) {
            capture = Pages.take(pages);
        }

        assertThat(capture.failures()).isEmpty();
        assertThat(capture.documents().get(0).foundHow()).isEqualTo(how);
        String taken = new String(capture.documents().get(0).content(), StandardCharsets.UTF_8);
        assertThat(new JsonMapper().readTree(taken)).isEqualTo(new JsonMapper().readTree(Pages.DOCUMENT));
        assertThat(taken).doesNotContain("not-a-real-key");
    }
}
