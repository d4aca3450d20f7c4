package io.github.workflowautomation.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientObjectTest {
    @ParameterizedTest
    @ValueSource(strings = {"instanceSid", "InstanceSID", "instance_sid", "INSTANCE-SID", "instancesid"})
    void findsOneNameInEverySpelling(String spelling) {
        assertThat(values("{\"" + spelling + "\":\"x\"}", "instanceSid")).containsExactly(new JsonString("x"));
    }

    @Test
    void prefersTheExactSpelling() {
        assertThat(values("{\"SID\":\"loud\",\"sid\":\"exact\"}", "sid")).containsExactly(new JsonString("exact"));
    }

    @Test
    void takesAnotherSpellingWhenTheExactOneIsNull() {
        assertThat(values("{\"sid\":null,\"SID\":\"loud\"}", "sid")).containsExactly(new JsonString("loud"));
    }

    @Test
    void takesAnotherSpellingWhenTheFirstOfThemIsNull() {
        assertThat(values("{\"Sid\":null,\"SID\":\"loud\"}", "sid")).containsExactly(new JsonString("loud"));
    }

    @Test
    void givesValuesInTheOrderOfTheNames() {
        assertThat(values("{\"b\":\"2\",\"a\":\"1\",\"c\":\"3\"}", "a", "x", "b"))
                .containsExactly(new JsonString("1"), new JsonString("2"));
    }

    @Test
    void stepsIntoAnObjectAtADot() {
        assertThat(values("{\"Instance\":{\"SID\":\"x\"}}", "instance.sid")).containsExactly(new JsonString("x"));
    }

    @Test
    void prefersAMemberWhoseNameHasTheDot() {
        assertThat(values("{\"Instance.SID\":\"flat\",\"Instance\":{\"SID\":\"deep\"}}", "instance.sid"))
                .containsExactly(new JsonString("flat"));
    }

    @Test
    void hasAMemberThatIsNullWithoutGivingIt() {
        LenientObject object = LenientObject.of(JsonValue.parse("{\"EndDate\":null}"));

        assertThat(object.has(List.of("endDate"))).isTrue();
        assertThat(object.values(List.of("endDate"))).isEmpty();
        assertThat(object.has(List.of("startDate"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[{\"sid\":\"x\"}]", "\"sid\"", "7", "true"})
    void findsNothingInWhatIsNoObject(String json) {
        assertThat(values(json, "sid")).isEmpty();
    }

    private static List<JsonValue> values(String json, String... names) {
        return LenientObject.of(JsonValue.parse(json)).values(List.of(names));
    }
}
