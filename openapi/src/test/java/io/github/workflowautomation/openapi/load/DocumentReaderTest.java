package io.github.workflowautomation.openapi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private final Findings findings = new Findings();
    private final DocumentReader reader = new DocumentReader(findings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: yes                  | {"a":"yes"}
            a: 2020-01-02           | {"a":"2020-01-02"}
            a: 12:30:45             | {"a":"12:30:45"}
            a: 3.0.0                | {"a":"3.0.0"}
            a: 1_000                | {"a":"1_000"}
            a: =                    | {"a":"="}
            a: 12                   | {"a":12}
            a: +12                  | {"a":12}
            a: 0x1F                 | {"a":31}
            a: 0o17                 | {"a":15}
            a: 1.50                 | {"a":1.50}
            a: 1e3                  | {"a":1E+3}
            a: 9007199254740993     | {"a":9007199254740993}
            a: 123456789012345678901234567890 | {"a":123456789012345678901234567890}
            a: true                 | {"a":true}
            a: False                | {"a":false}
            a: null                 | {"a":null}
            a: ~                    | {"a":null}
            a:                      | {"a":null}
            a: '12'                 | {"a":"12"}
            a: ''                   | {"a":""}
            a: !!str 12             | {"a":"12"}
            {a: [1, {b: 2}]}        | {"a":[1,{"b":2}]}
            """)
    void readsYamlAsTheCoreSchemaDoes(String yaml, String json) {
        assertThat(read(yaml).toString()).isEqualTo(json);
    }

    @Test
    void readsTheSameTreeFromYamlAndJson() {
        assertThat(read("{\"a\": 1.5, \"b\": [2147483648, \"x\"], \"c\": 1E+3}"))
                .isEqualTo(read("a: 1.5\nb: [2147483648, x]\nc: 1E+3\n"));
    }

    @Test
    void expandsAliasesAndMergeKeys() {
        assertThat(read("a: &x {p: 1, q: 2}\nb: *x\nc: {<<: *x, p: 3}\n").toString())
                .isEqualTo("{\"a\":{\"p\":1,\"q\":2},\"b\":{\"p\":1,\"q\":2},\"c\":{\"p\":3,\"q\":2}}");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(read("\uFEFFa: 1").toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void readsUtf16WithAByteOrderMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(reader.read("x.yaml", "\uFEFF{\"a\": \"\u00fc\"}".getBytes(charset))
                            .toString())
                    .isEqualTo("{\"a\":\"\u00fc\"}");
        }
    }

    @Test
    void refusesManyValuesInJson() {
        assertThatThrownBy(() -> read("{\"a\": [" + "0,".repeat(2_000_000) + "0]}"))
                .hasMessage("x.yaml: has more than 2000000 values");
    }

    @Test
    void takesUnquotedKeysAsTextAndSaysSo() {
        assertThat(read("responses: {200: {}, true: {}}\non: off\n'no': 'yes'\n")
                        .toString())
                .isEqualTo("{\"responses\":{\"200\":{},\"true\":{}},\"on\":\"off\",\"no\":\"yes\"}");
        assertThat(findings.all().stream().map(Finding::toString))
                .containsExactly(
                        "info text-key x.yaml#/responses/200: key is not quoted; taken as text",
                        "info text-key x.yaml#/responses/true: key is not quoted; taken as text",
                        "warning yaml-boolean x.yaml#/on: unquoted key on is a boolean to YAML 1.1 readers; taken as text",
                        "warning yaml-boolean x.yaml#/on: unquoted value off is a boolean to YAML 1.1 readers; taken as"
                                + " text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {a: 1, a: 2}                      | has the key "a" twice
            {b: {200: 1, '200': 2}}           | x.yaml#/b: has the key "200" twice
            {"a": 1, "a": 2}                  | Duplicate field 'a'
            a: &x [*x]                        | contains itself
            a: *nowhere                       | is not YAML that can be read (line 1)
            a: [1                             | is not YAML that can be read
            {"a": secret}                     | is not JSON that can be read (line 1)
            {"a": 1} {"b": 2}                 | is not JSON that can be read (line 1)
            a: !!java.net.URL x               | Global tag is not allowed
            a: !custom {}                     | has the YAML tag !custom
            a: !!binary aGk=                  | has the YAML tag
            a: .inf                           | is a number that JSON does not have
            {[1]: 2}                          | has a key that is not text
            {<<: 3}                           | merges (<<) something that is not a mapping
            - a                               | is not an object at the top
            """)
    void refusesWithFileAndReason(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("x.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessage("x.yaml: is empty");
    }

    @Test
    void anErrorInJsonDoesNotShowTheText() {
        assertThatThrownBy(() -> read("{\"a\": sesame-open}")).message().doesNotContain("sesame");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThatThrownBy(() -> reader.read("x.yaml", new byte[] {'a', ':', ' ', (byte) 0xC3, '('}))
                .hasMessage("x.yaml: is not UTF-8 text");
    }

    @Test
    void refusesTwoDocumentsInOneFile() {
        assertThatThrownBy(() -> read("a: 1\n---\nb: 2\n")).hasMessageContaining("but found another document");
    }

    @Test
    void refusesManyAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThatThrownBy(() -> read(bomb.toString())).hasMessageContaining("aliases");
    }

    @Test
    void refusesFewAliasesThatExpandToMany() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 25; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThatThrownBy(() -> read(bomb.toString())).hasMessageContaining("has more than 2000000 values");
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> read("a: " + "[".repeat(5000))).hasMessageContaining("is not YAML that can be read");
        assertThatThrownBy(() -> read("{\"a\": " + "[".repeat(5000))).hasMessageContaining("maximum allowed");
    }

    @Test
    void refusesALargeFile() {
        assertThatThrownBy(() -> reader.read("x.yaml", new byte[ReadLimits.BYTES + 1]))
                .hasMessage("x.yaml: is larger than 33554432 bytes");
    }

    private ObjectNode read(String text) {
        return reader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
