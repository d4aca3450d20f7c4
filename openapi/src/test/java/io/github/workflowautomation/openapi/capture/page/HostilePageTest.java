package io.github.workflowautomation.openapi.capture.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that were made to keep a reader busy. Each is large enough for hours if the time grew with the square of its
 * length; the limit is wide, so that a slow machine passes.
 */
class HostilePageTest {

    private static final int SIZE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static Stream<Arguments> texts() {
        return Stream.of(
                text("braces that do not close", "{"),
                text("braces that do not open", "}"),
                text("brackets after a key", "urls:["),
                text("lists in lists of addresses", "urls:[{"),
                text("documents in documents", "{openapi:'3',paths:{a:"),
                text("openings of templates", "`${"),
                text("slashes where an expression may begin", "(/["),
                text("strings without an end", "'\\"),
                text("keys without a value", "url:"),
                text("a chain of names", "url=a.b.c."),
                text("comments", "/*/"),
                text("unicode escapes without an end", "'\\u{"),
                text("parses of texts", "JSON.parse('{"),
                text("words of a document", "'openapi openapi',"),
                text("conditions", "if("));
    }

    private static Arguments text(String name, String unit) {
        return Arguments.of(name, unit.repeat(SIZE / unit.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aScriptIsReadInTime(String name, String script) {
        Clues clues = assertTimeoutPreemptively(LIMIT, () -> ScriptScan.read("x = 1;" + script));

        assertThat(clues.documents()).isEmpty();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                text("elements in elements", "<div>"),
                text("formatting elements", "<b><a>"),
                text("tables in tables", "<table><tr><td>"),
                text("attributes", "<a b='"),
                text("script starts", "<script>"),
                text("comments", "<!--"),
                text("texts in texts", "<pre>openapi paths"),
                text("forms and selects", "<select><option><svg><math>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsReadInTime(String name, String body) {
        Clues clues = assertTimeoutPreemptively(LIMIT, () -> {
            HtmlPage page = HtmlPage.of("<!DOCTYPE html>" + body);
            page.asksForPassword();
            page.scripts();
            return page.clues();
        });

        assertThat(clues.documents()).isEmpty();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("deep JSON", "{\"openapi\":\"3.0.0\",\"paths\":" + "{\"a\":".repeat(SIZE / 5)),
                Arguments.of(
                        "deep JSON that closes",
                        "{\"openapi\":\"3.0.0\",\"paths\":{},\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                Arguments.of("a literal that is deep", "{openapi:'3.0.0',paths:" + "{a:".repeat(SIZE / 3)),
                Arguments.of("lines that look like YAML", "openapi :\n".repeat(SIZE / 10)),
                Arguments.of("blanks", " ".repeat(SIZE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsJudgedInTime(String name, String text) {
        Body body = assertTimeoutPreemptively(LIMIT, () -> Body.of(text));

        assertThat(body).isNotInstanceOf(Body.Specification.class);
    }
}
