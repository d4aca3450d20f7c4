package io.github.workflowautomation.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralsTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "\"\""),
                Arguments.of("a \"b\" 'c'", "\"a \\\"b\\\" 'c'\""),
                Arguments.of("\\u0022", "\"\\\\u0022\""),
                Arguments.of("a\nb\r\t", "\"a\\nb\\r\\t\""),
                Arguments.of("\u0000\u001b", "\"\\u0000\\u001b\""),
                Arguments.of("\u202ea\u2066", "\"\\u202ea\\u2066\""),
                Arguments.of("\ud800", "\"\\ud800\""),
                Arguments.of("é\ud83d\ude42", "\"é\ud83d\ude42\""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlyWhatPrintsPlainlyStandsUnescaped(String text, String literal) {
        assertThat(Literals.string(text)).isEqualTo(literal);
        assertThat(Literals.text(text)).isEqualTo(literal);
    }

    @Test
    void aConstantHoldsAsManyBytesAsAClassFileAllows() {
        assertThat(List.of(
                        Literals.fits("x".repeat(65_534)),
                        Literals.fits("x".repeat(65_535)),
                        Literals.fits("\u0000".repeat(32_767)),
                        Literals.fits("\u0000".repeat(32_768)),
                        Literals.fits("\ud83d\ude42".repeat(10_922)),
                        Literals.fits("\ud83d\ude42".repeat(10_923))))
                .containsExactly(true, false, true, false, true, false);
    }

    @Test
    void longerTextIsJoinedFromPartsThatKeepPairsTogether() {
        String text = "a" + "\ud83d\ude42".repeat(20_000);
        String expression = Literals.text(text);
        assertThat(expression).startsWith("String.join(\"\", \"a\ud83d\ude42").endsWith("\ud83d\ude42\")");
        assertThat(expression
                        .substring("String.join(\"\", \"".length(), expression.length() - 2)
                        .replace("\", \"", ""))
                .isEqualTo(text);
    }
}
