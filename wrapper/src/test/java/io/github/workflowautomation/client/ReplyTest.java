package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    private static final String LIST_ADVICE = "JSON names tried, in any case and with or without underscores: items."
            + " If the vendor uses another, set VendorConventions.Builder.names(VendorField.LIST_ITEMS, …).";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"sid\":\"a\"},{\"sid\":\"b\"}]",
                "{\"items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}]}",
                "{\"total\":2,\"items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}]}",
                "{\"Items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}],\"TotalItemCnt\":2}",
                "[{\"TotalItemCnt\":2,\"Items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}]}]",
                "[{\"total\":\"2\",\"items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}]}]"
            })
    void readsAListInEveryKnownShape(String json) {
        List<String> ids = Replies.of(json).list().stream()
                .map(entity -> entity.sid(VendorField.REQUEST_ID))
                .toList();

        assertThat(ids).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"items\":[],\"total\":0}",
                "{\"Items\":null,\"TotalItemCnt\":0}",
                "[{\"TotalItemCnt\":0,\"Items\":[]}]",
                "[{\"TotalItemCnt\":0,\"Items\":null}]"
            })
    void readsAnEmptyListInEveryKnownShape(String json) {
        assertThat(Replies.of(json).list()).isEmpty();
    }

    @Test
    void takesOneItemThatHappensToHaveItemsForAnItem() {
        List<Entity> list = Replies.of("[{\"sid\":\"a\",\"items\":[1,2]}]").list();

        assertThat(list).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"text\"", "{}", "{\"rows\":[]}", "{\"items\":\"none\"}", "{\"items\":{}}"})
    void saysWhichNamesItTriedWhenThereIsNoList(String json) {
        assertThatThrownBy(() -> Replies.of(json).list())
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The answer of listThings (at $) is no list: neither an array nor an object with one. "
                        + LIST_ADVICE);
    }

    @Test
    void readsAListUnderANameOfOnesOwn() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .names(VendorField.LIST_ITEMS, "rows", "data.rows")
                .build();

        assertThat(Replies.of("{\"data\":{\"rows\":[1,2,3]}}", conventions).list())
                .hasSize(3);
    }

    @Test
    void readsTheTotalAsNumberOrString() {
        assertThat(Replies.of("{\"total\":779,\"items\":[]}").total()).isEqualTo(OptionalLong.of(779));
        assertThat(Replies.of("{\"total\":\"779\",\"items\":[]}").total()).isEqualTo(OptionalLong.of(779));
        assertThat(Replies.of("[{\"TotalItemCnt\":1,\"Items\":[{}]}]").total()).isEqualTo(OptionalLong.of(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"items\":[]}", "{\"items\":[],\"total\":-1}", "{\"items\":[],\"total\":\"many\"}"})
    void knowsNoTotalWhereNoneIsTold(String json) {
        assertThat(Replies.of(json).total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"request\":{\"sid\":\"18ac0ca0\",\"id\":\"2993\"}}",
                "{\"instance\":{\"InstanceSID\":\"18ac0ca0\"}}",
                "{\"SID\":\"18ac0ca0\"}",
                "[{\"SID\":\"18ac0ca0\"}]",
                "[{\"request\":{\"sid\":\"18ac0ca0\"}}]",
                "{\"sid\":\"18ac0ca0\",\"request\":{\"priority\":1}}",
                "{\"sid\":\"18ac0ca0\",\"request\":null}"
            })
    void readsARequestAtTheTopOrInItsEnvelope(String json) {
        Entity entity = Replies.of(json).object(VendorField.REQUEST_ID, VendorField.REQUEST_ENVELOPE);

        assertThat(entity.sid(VendorField.REQUEST_ID)).isEqualTo("18ac0ca0");
    }

    @Test
    void takesAnEmptyArrayForNotFound() {
        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> Replies.of("[]").object());

        assertThat(failure).hasMessage("listThings found nothing: there is no such thing, or the user may not see it.");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void refusesSeveralObjectsWhereOneWasAskedFor() {
        assertThatThrownBy(() -> Replies.of("[{},{}]").object())
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The answer of listThings (at $) has 2 objects where one was asked for.");
    }

    @Test
    void namesOperationNamesAndSettingWhenAFieldIsMissing() {
        UnreadableResponseException failure = catchThrowableOfType(
                UnreadableResponseException.class,
                () -> new Report(Replies.of("{\"id\":17,\"name\":\"Spending\"}").object()));

        assertThat(failure)
                .hasMessage(
                        "The answer of listThings (at $) has no usable report id. JSON names tried, in any case and with or"
                                + " without underscores: SID, reportSid, guid, id. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.REPORT_ID, …).");
        assertThat(failure.operationId()).isEqualTo("listThings");
        assertThat(failure.template()).isEqualTo("/api/things");
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
