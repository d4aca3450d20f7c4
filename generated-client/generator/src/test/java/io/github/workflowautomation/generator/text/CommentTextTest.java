package io.github.workflowautomation.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("*/ x", "&#42;/ x"),
                Arguments.of("a */", "a *&#47;"),
                Arguments.of("a /* b", "a /&#42; b"),
                Arguments.of("**//", "&#42;*&#47;/"),
                Arguments.of("\\u002a/", "&#92;u002a/"),
                Arguments.of("@see {@link X}", "&#64;see &#123;&#64;link X&#125;"),
                Arguments.of("<b>a & b</b>", "&lt;b&gt;a &amp; b&lt;/b&gt;"),
                Arguments.of(" a\n\tb\u2028c ", "a b c"),
                Arguments.of("a\u0000b\u202ec", "a\ufffdb\ufffdc"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsNeitherMarkupNorTagNorTheEndOfAComment(String text, String comment) {
        assertThat(CommentText.inline(text)).isEqualTo(comment);
    }

    @Test
    void aNameThatDoesNotPrintIsShownAsQuotes() {
        assertThat(CommentText.code(" ")).isEqualTo("<code>\"\"</code>");
    }

    @Test
    void emptyLinesPartParagraphs() {
        assertThat(CommentText.paragraphs("a\nb\n \nc")).isEqualTo(List.of(List.of("a b"), List.of("c")));
    }
}
