package io.github.workflowautomation.openapi.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Tokens follow each other, none is empty, and they end with the text. */
class ScriptLexerFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "20s")
    void briefly(byte[] script) {
        cut(new String(script, StandardCharsets.UTF_8));
    }

    @Tag("nightly")
    @FuzzTest(maxDuration = "10m")
    void overnight(byte[] script) {
        cut(new String(script, StandardCharsets.UTF_8));
    }

    private static void cut(String script) {
        ScriptLexer lexer = new ScriptLexer(script, 0);
        int before = 0;
        Token token = lexer.next();
        while (token.kind() != Token.Kind.END) {
            assertThat(token.start()).isGreaterThanOrEqualTo(before);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(script.length());
            before = token.end();
            token = lexer.next();
        }
        assertThat(lexer.next().kind()).isEqualTo(Token.Kind.END);
    }
}
