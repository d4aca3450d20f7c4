package io.github.workflowautomation.openapi.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "'\\xfF\\xAg'      | \u00ffxAg",
                "'\\u{10FFFF}'     | \uDBFF\uDFFF",
                "'\\u{110000}'     | u{110000}",
                "'\\u{0000041}'    | u{0000041}",
                "'\\u{000041}'     | A",
                "'\\u0041'         | A",
                "'\\x41'           | A",
            })
    void readsItsValue(String literal, String value) {
        assertThat(value(literal)).isEqualTo(value);
    }

    @Test
    void readsWhatIsNotSeen() {
        assertThat(value("'\\n\\t\\r\\b\\f\\v\\0'")).isEqualTo("\n\t\r\b\f\u000b\0");
        assertThat(value("'a\\\nb'")).isEqualTo("ab");
        assertThat(value("'a\\\r\nb'")).isEqualTo("ab");
        assertThat(value("'a\\\rb'")).isEqualTo("ab");
        assertThat(value("''")).isEmpty();
        assertThat(value("'")).isEmpty();
        assertThat(value("'a\\")).isEqualTo("a\\");
    }

    private static String value(String literal) {
        ScriptLexer lexer = new ScriptLexer(literal, 0);
        return ScriptString.value(literal, lexer.next());
    }
}
