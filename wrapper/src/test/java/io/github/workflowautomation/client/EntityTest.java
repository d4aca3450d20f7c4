package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {
    private static final String UUID = "14EFAA2A-0000-4000-8000-00000000000F";

    @ParameterizedTest
    @CsvSource({"\"Trip\", Trip", "7, 7", "1.50, 1.50", "true, true"})
    void readsTextThatIsWrittenAsStringNumberOrBoolean(String value, String expected) {
        assertThat(Replies.entity("{\"name\":" + value + "}").text(VendorField.REQUEST_NAME))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \"", "{}", "[]"})
    void readsNoTextWhereThereIsNone(String value) {
        assertThat(Replies.entity("{\"name\":" + value + "}").text(VendorField.REQUEST_NAME))
                .isEmpty();
    }

    @Test
    void tellsAFieldThatIsNullFromOneThatIsNotThere() {
        assertThat(Replies.entity("{\"name\":null}").has(VendorField.REQUEST_NAME))
                .isTrue();
        assertThat(Replies.entity("{\"other\":1}").has(VendorField.REQUEST_NAME))
                .isFalse();
    }

    @Test
    void givesWhatStandsThereWhateverItIs() {
        Entity entity = Replies.entity("{\"name\":[{\"id\":1},{\"id\":2}]}");

        assertThat(entity.json(VendorField.REQUEST_NAME)).contains(JsonValue.parse("[{\"id\":1},{\"id\":2}]"));
        assertThat(entity.list(VendorField.REQUEST_NAME).orElseThrow())
                .extracting(element -> element.number(VendorField.REQUEST_NUMBER))
                .containsExactly(OptionalLong.of(1), OptionalLong.of(2));
        assertThat(Replies.entity("{\"name\":{}}").list(VendorField.REQUEST_NAME))
                .isEmpty();
    }

    @Test
    void isTheSameAsAnotherWithTheSameJson() {
        assertThat(Replies.entity("{\"a\":1}"))
                .isEqualTo(Replies.entity("{ \"a\": 1 }"))
                .hasSameHashCodeAs(Replies.entity("{\"a\":1}"))
                .isNotEqualTo(Replies.entity("{\"a\":2}"))
                .isNotEqualTo(JsonValue.parse("{\"a\":1}"));
    }

    @Test
    void goesOnToTheNextNameWhereTheFirstHasNothing() {
        Entity entity = Replies.entity("{\"name\":\"\",\"requestName\":\"Trip\"}");

        assertThat(entity.text(VendorField.REQUEST_NAME)).contains("Trip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2993", "\"2993\"", "\" 2993 \"", "2993.0", "2.993e3"})
    void readsANumberHoweverItIsWritten(String value) {
        assertThat(Replies.entity("{\"id\":" + value + "}").number(VendorField.REQUEST_NUMBER))
                .isEqualTo(OptionalLong.of(2993));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "\"\"", "\"" + UUID + "\"", "1.5", "1e99", "1e999999999", "99999999999999999999", "{}"})
    void readsNoNumberWhereThereIsNone(String value) {
        assertThat(Replies.entity("{\"id\":" + value + "}").number(VendorField.REQUEST_NUMBER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true", "\"True\", true", "1, true", "\"1\", true", "\"Yes\", true",
        "false, false", "\"FALSE\", false", "0, false", "\"0\", false", "\"no\", false"
    })
    void readsAYesOrNoHoweverItIsWritten(String value, boolean expected) {
        assertThat(Replies.entity("{\"IsActive\":" + value + "}").flag(VendorField.USER_ACTIVE))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "2", "\"maybe\"", "[]"})
    void readsNeitherYesNorNoWhereThereIsNone(String value) {
        assertThat(Replies.entity("{\"IsActive\":" + value + "}").flag(VendorField.USER_ACTIVE))
                .isEmpty();
    }

    @Test
    void readsADateAndTakesNeverForAbsent() {
        assertThat(Replies.entity("{\"CreatedDate\":\"2013-06-27T15:44:53.627Z\"}")
                        .date(VendorField.USER_CREATED_AT))
                .contains(Instant.parse("2013-06-27T15:44:53.627Z"));
        assertThat(Replies.entity("{\"DeletedDate\":\"0001-01-01T00:00:00.000Z\"}")
                        .date(VendorField.USER_DELETED_AT))
                .isEmpty();
        assertThat(Replies.entity("{\"DeletedDate\":null}").date(VendorField.USER_DELETED_AT))
                .isEmpty();
    }

    @Test
    void namesTheFieldAndNotTheValueOfADateThatIsNone() {
        Entity entity = Replies.entity("{\"CreatedDate\":\"private words\"}");

        assertThatThrownBy(() -> entity.date(VendorField.USER_CREATED_AT))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of listThings (at $) has a user created at that is no ISO 8601 date. JSON names tried,"
                                + " in any case and with or without underscores: CreatedDate. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.USER_CREATED_AT, …).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SID", "sid", "Sid", "instanceSid", "InstanceSID", "instance_sid", "guid", "GUID", "id"})
    void readsAnIdUnderEveryName(String name) {
        assertThat(Replies.entity("{\"" + name + "\":\"" + UUID + "\"}").sid(VendorField.REQUEST_ID))
                .isEqualTo(UUID);
    }

    @Test
    void neverTakesTheNumberThatUsersSeeForAnId() {
        Entity entity = Replies.entity("{\"id\":\"2993\",\"guid\":\"" + UUID + "\"}");

        assertThat(entity.sid(VendorField.REQUEST_ID)).isEqualTo(UUID);
        assertThat(Replies.entity("{\"id\":2993}").findSid(VendorField.REQUEST_ID))
                .isEmpty();
    }

    @Test
    void neverTakesForAnIdWhatWouldChangeAPath() {
        assertThat(Replies.entity("{\"sid\":\"../admin\"}").findSid(VendorField.REQUEST_ID))
                .isEmpty();
    }

    @Test
    void takesABareUuidForTheIdOfTheObjectItself() {
        Entity entity = Replies.entity("\"" + UUID + "\"");

        assertThat(entity.findSid(VendorField.REQUEST_ID)).contains(UUID);
        assertThat(entity.findNamedSid(VendorField.REQUEST_PROCESS_ID)).isEmpty();
        assertThat(Replies.entity("\"expired token\"").findSid(VendorField.REQUEST_ID))
                .isEmpty();
    }
}
