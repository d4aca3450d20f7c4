package io.github.workflowautomation.openapi.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptStringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'plain'          | plain",
                "'it\\'s'         | it's",
                "'\\u0022\\x41'   | \"A",
                "'\\u{1F600}!'    | \uD83D\uDE00!",
                "'\\u{}\\u{zz}'   | u{}u{zz}",
                "'\\u00'          | u00",
                "'\\/\\d'         | /d",
                "`a b`            | a b",
                "'open            | open",
            })
    void readsItsValue(String literal, String value) {
        ScriptLexer lexer = new ScriptLexer(literal, 0);

        assertThat(ScriptString.value(literal, lexer.next())).isEqualTo(value);
    }
}
