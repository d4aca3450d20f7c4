package io.github.workflowautomation.openapi.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** What is no path is refused as such, and what is one selects from any document. */
class JsonPathFuzzTest {

    private static final JsonNode DOCUMENT = document();

    @Tag("brief")
    @FuzzTest(maxDuration = "20s")
    void briefly(byte[] path) {
        select(path);
    }

    @Tag("nightly")
    @FuzzTest(maxDuration = "10m")
    void overnight(byte[] path) {
        select(path);
    }

    private static void select(byte[] path) {
        try {
            assertThat(JsonPath.parse(new String(path, StandardCharsets.UTF_8)).find(DOCUMENT))
                    .allSatisfy(
                            match -> assertThat(match.node().isMissingNode()).isFalse());
        } catch (JsonPathException refused) {
            assertThat(refused).hasMessageMatching("(?s).+\\(at character \\d+\\)");
        }
    }

    private static JsonNode document() {
        try {
            return new JsonMapper()
                    .readTree("{\"a\":[{\"b\":1,\"c\":null},[true,\"x\"]],\"paths\":{\"/x\":{\"get\":{}}}}");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
