package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayWriterTest {
    private final MemberNames names = new MemberNames(Rehearsal.BUNDLED.document());
    private final SeenPlaces seen = new SeenPlaces(names);

    @Test
    void saysNothingWhenNothingWasSeen() {
        assertThat(new OverlayWriter(Rehearsal.BUNDLED, seen).write(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getCurrentUser        | {'name':'a','ids':[1,'x']}",
                "legacyGetCurrentUser  | {'ID':'1','Email':null,'More':{'a':1}}",
                "legacyGetCurrentUser  | [{'ID':1}]",
                "legacyListMyInstances | [{'items':[]}]",
                "legacyListMyInstances | {'items':[{'id':'1'},{'id':2},{'id':{'a':1}}],'total':'3'}",
                "legacyListMyInstances | {'items':null,'total':3}",
                "searchForms           | [{'version':1},{'version':'1'},{'version':null}]",
                "searchForms           | {'total':1,'items':[{'version':1}]}",
                "listInstanceFiles     | [[{'fileName':'a'}]]"
            })
    void makesABundleThatFits(String operation, String answer) {
        JsonValue json = JsonValue.parse(answer.replace('\'', '"'));
        KnownApi revised = revised(operation, json);
        SeenPlaces again = new SeenPlaces(names);
        assertThat(new Comparison(names, again).of(revised.operation(operation).jsonSchema(), json))
                .isEmpty();
        assertThat(again.more()).isEmpty();
        assertThat(again.wrong()).isEmpty();
    }

    @Test
    void keepsWhatElseIsSaidOfANullableMember() {
        KnownApi revised = revised("legacyListMyInstances", JsonValue.parse("{\"items\":null,\"total\":3}"));
        assertThat(revised.document()
                        .at("/components/schemas/LegacyRequestPage/properties/items")
                        .toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/LegacyRequestItem\"},"
                        + "\"nullable\":true}");
    }

    @Test
    void keepsTheDescriptionOfAMemberOfAnotherType() {
        KnownApi revised = revised("legacyListMyInstances", JsonValue.parse("{\"items\":[],\"total\":\"3\"}"));
        assertThat(revised.document()
                        .at("/components/schemas/LegacyRequestPage/properties/total")
                        .toString())
                .isEqualTo("{\"type\":\"string\",\"description\":\"Number of requests in all.\"}");
    }

    private KnownApi revised(String operation, JsonValue answer) {
        KnownOperation known = Rehearsal.BUNDLED.operation(operation);
        List<Difference> differences = new Comparison(names, seen).of(known.jsonSchema(), answer);
        OperationResult result = OperationResult.answered(known, 200, differences, "");
        Optional<String> overlay = new OverlayWriter(Rehearsal.BUNDLED, seen)
                .write(Stream.of(result).toList());
        return RevisedBundle.after(overlay.orElseThrow());
    }
}
