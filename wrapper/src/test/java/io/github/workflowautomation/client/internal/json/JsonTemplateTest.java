package io.github.workflowautomation.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTemplateTest {
    private static final Map<String, JsonValue> VALUES =
            Map.of("answers", JsonValue.parse("{\"amount\":1250.00}"), "name", JsonValue.of("Trip ${answers}"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"${answers}\" | {\"amount\":1250.00}",
                "{\"data\":\"${answers}\",\"kind\":1} | {\"data\":{\"amount\":1250.00},\"kind\":1}",
                "[\"${name}\",[\"${answers}\"]] | [\"Trip ${answers}\",[{\"amount\":1250.00}]]",
                "{\"a\":\"${absent}\",\"b\":\"${name}\"} | {\"b\":\"Trip ${answers}\"}",
                "[\"${absent}\",1] | [1]",
                "\"${absent}\" | null",
                "{\"fixed\":\"${\",\"too\":\"name}\"} | {\"fixed\":\"${\",\"too\":\"name}\"}"
            })
    void putsValuesWhereTheirNamesStandAndLeavesOutWhatHasNone(String template, String expected) {
        assertThat(JsonTemplate.fill(JsonValue.parse(template), VALUES).toJson())
                .isEqualTo(expected);
    }
}
