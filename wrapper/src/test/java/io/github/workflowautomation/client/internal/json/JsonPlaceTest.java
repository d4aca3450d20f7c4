package io.github.workflowautomation.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import org.junit.jupiter.api.Test;

class JsonPlaceTest {
    @Test
    void isTheDollarForTheWholeDocument() {
        JsonValue document = JsonValue.parse("{}");

        assertThat(JsonPlace.of(document, document)).isEqualTo("$");
    }

    @Test
    void namesMembersAndElements() {
        JsonValue document = JsonValue.parse("{\"total\":2,\"Items\":[{\"a\":1},{\"inner\":[[7]]}]}");
        JsonValue second = document.get("Items").orElseThrow().elements().get(1);
        JsonValue seven =
                second.get("inner").orElseThrow().elements().get(0).elements().get(0);

        assertThat(JsonPlace.of(document, second)).isEqualTo("$.Items[1]");
        assertThat(JsonPlace.of(document, seven)).isEqualTo("$.Items[1].inner[0][0]");
    }

    @Test
    void takesAnElementThatIsNullForTheOne() {
        JsonValue document = JsonValue.parse("{\"next\":null,\"items\":[1,null]}");

        assertThat(JsonPlace.of(document, JsonNull.INSTANCE)).isEqualTo("$.items[1]");
    }

    @Test
    void keepsToItselfWhatIsNoPlainName() {
        JsonValue document = JsonValue.parse("{\"jane.doe@example.com, secret\":{\"a\":{}}}");
        JsonValue inner = document.get("jane.doe@example.com, secret")
                .orElseThrow()
                .get("a")
                .orElseThrow();

        assertThat(JsonPlace.of(document, inner)).isEqualTo("$.….a");
    }

    @Test
    void isTheDollarForWhatIsNotInTheDocument() {
        assertThat(JsonPlace.of(JsonValue.parse("[[],{}]"), JsonValue.parse("{}")))
                .isEqualTo("$");
    }
}
