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
                "a >= b != c === d    | a >= b != c === d",
                "a < b > c ! d        | a < b > c ! d",
                "a+-b==               | a + - b ==",
                "a // '               | a",
                "a /**/ b /*/ ' */ c  | a b c",
                "a /* '               | a",
                "`a\\`b` + 1          | `a\\`b` + 1",
                "`a                   | `a",
                "`                    | `",
                "`${ /}/ }`           | `${ /}/ }`",
                "`${a}` / 'x' / 2     | `${ a }` / 'x' / 2",
                "'a' / 'b' / c        | 'a' / 'b' / c",
                "2 / 'b' / c          | 2 / 'b' / c",
                "/a/ / 'b' / c        | /a/ / 'b' / c",
                "/a/gi                | /a/gi",
                "09.5 x9 a0           | 09.5 x9 a0",
                "'                    | '",
                "'a\\                 | 'a\\",
                "} /'/                | } /'/",
                ") / 'b' / c          | ) / 'b' / c",
            })
    void cutsCodeIntoTokens(String code, String tokens) {
        assertThat(String.join(" ", tokens(code))).isEqualTo(tokens.strip());
    }

    /** Or the text of a page that is made so would be read once for each of its slashes. */
    @Test
    void afterASlashWithoutAnEndItsLineHasOnlyDivisions() {
        assertThat(tokens("(/[ = /'x'/ y\n= /'z'/"))
                .containsExactly("(", "/", "[", "=", "/", "'x'", "/", "y", "=", "/'z'/");
    }

    @Test
    void tellsWhatEachTokenIs() {
        ScriptLexer lexer = new ScriptLexer("a 1 'b' `c` `d${e}` /f/ +", 0);
        List<Token.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            kinds.add(lexer.next().kind());
        }

        assertThat(kinds)
                .containsExactly(
                        Token.Kind.NAME,
                        Token.Kind.NUMBER,
                        Token.Kind.STRING,
                        Token.Kind.STRING,
                        Token.Kind.TEMPLATE_PART,
                        Token.Kind.NAME,
                        Token.Kind.TEMPLATE_PART,
                        Token.Kind.PUNCTUATION,
                        Token.Kind.NAME,
                        Token.Kind.PUNCTUATION);
    }

    @Test
    void aTemplateWithoutAnEndIsNoString() {
        assertThat(new ScriptLexer("`a", 0).next().kind()).isEqualTo(Token.Kind.TEMPLATE_PART);
        assertThat(new ScriptLexer("`", 0).next().kind()).isEqualTo(Token.Kind.TEMPLATE_PART);
        assertThat(new ScriptLexer("``", 0).next().kind()).isEqualTo(Token.Kind.STRING);
    }

    @Test
    void aStringGoesOnWhereItsLineEndsWithABackslash() {
        assertThat(tokens("a = 'x\\\ny' + 'x\\\r\ny'")).containsExactly("a", "=", "'x\\\ny'", "+", "'x\\\r\ny'");
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
