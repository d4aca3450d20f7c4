package io.github.workflowautomation.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "userName, userName",
        "user-name, userName",
        "User_Name, userName",
        "processSIDList, processSidList",
        "class, class_",
        "true, true_",
        "yield, yield_",
        "hashCode, hashCode_",
        "2fa, _2fa",
        "'', empty",
        "-1, minus1",
        "größe, größe",
        "日本Api, 日本Api",
        "ids[], ids"
    })
    void aMemberIsNamedByItsWords(String name, String member) {
        assertThat(Names.member(name)).isEqualTo(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "$",
                "_",
                "\u0000",
                "\ud83d\ude42",
                "\ud800",
                "*/",
                "a\nb",
                "null",
                "1",
                "İ",
                "ß",
                "{{x}}"
            })
    void anyTextGivesALegalName(String text) {
        assertThat(SourceVersion.isName(Names.member(text))).isTrue();
        assertThat(SourceVersion.isName(Names.method(text))).isTrue();
        assertThat(SourceVersion.isName(Names.type(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "\ud835\udd52"})
    void aLongNameIsCut(String letter) {
        String member = Names.member(letter.repeat(1_000));
        assertThat(SourceVersion.isName(member)).isTrue();
        assertThat(member.length()).isLessThanOrEqualTo(121);
    }
}
