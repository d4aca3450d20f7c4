package io.github.workflowautomation.openapi.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLexerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "a = 'x\\'}' // }     | a = 'x\\'}'",
                "/* { */ b:\"//\"     | b : \"//\"",
                "x = a / b / c        | x = a / b / c",
                "x = /[/'{]\\//g, y   | x = /[/'{]\\//g , y",
                "return /'/.test(s)   | return /'/ . test ( s )",
                "if (a) /'/.test(b)   | if ( a ) /'/ . test ( b )",
                "f(a) / 2 / d         | f ( a ) / 2 / d",
                "a[0] / 'x' / 2       | a [ 0 ] / 'x' / 2",
                "`plain }` + 1        | `plain }` + 1",
                "`a ${ {b:'}'} } c` d | `a ${ { b : '}' } } c` d",
                "`${`${1}`}`          | `${ `${ 1 }` }`",
                "a => b == c          | a => b == c",
                "x = 1.5e3            | x = 1.5e3",
                "{{}}                 | { { } }",
            })
    void cutsCodeIntoTokens(String code, String tokens) {
        assertThat(String.join(" ", tokens(code))).isEqualTo(tokens.strip());
    }

    @Test
    void aStringWithoutAnEndEndsWithItsLine() {
        assertThat(tokens("a = 'x\nb = {}")).containsExactly("a", "=", "'x", "b", "=", "{", "}");
    }

    @Test
    void aSlashWithoutAnEndIsADivision() {
        assertThat(tokens("(/[a\n'b'")).containsExactly("(", "/", "[", "a", "'b'");
    }

    private static List<String> tokens(String code) {
        List<String> tokens = new ArrayList<>();
        ScriptLexer lexer = new ScriptLexer(code, 0);
        for (Token token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            tokens.add(code.substring(token.start(), token.end()));
        }
        return tokens;
    }
}
