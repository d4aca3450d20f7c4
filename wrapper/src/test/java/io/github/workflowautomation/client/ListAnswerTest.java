package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAnswerTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ARRAY                    | [1, 2]                                    | [1,2] of ?
                    ITEMS_AND_TOTAL          | {"items": [1], "total": 7}                | [1] of 7
                    ITEMS_AND_TOTAL          | {"items": [1], "total": 0}                | [1] of 0
                    ITEMS_AND_TOTAL          | {"items": [1], "total": -1}               | [1] of ?
                    ITEMS_AND_TOTAL          | {"items": [1]}                            | [1] of ?
                    ITEMS_AND_TOTAL          | {"items": null, "total": 0}               | [] of 0
                    ITEMS_AND_TOTAL_ITEM_CNT | {"Items": [1], "TotalItemCnt": 7}         | [1] of 7
                    ARRAY_AROUND_ONE         | [{"Items": [1], "TotalItemCnt": 7}]       | [1] of 7
                    ANY                      | [1, 2]                                    | [1,2] of ?
                    ANY                      | {"items": [1], "total": 7}                | [1] of 7
                    ANY                      | {"items": [1], "total": 0}                | [1] of 0
                    ANY                      | {"items": [1], "total": -1}               | [1] of ?
                    ANY                      | {"Items": null, "TotalItemCnt": 0}        | [] of 0
                    ANY                      | [{"Items": [1], "TotalItemCnt": 7}]       | [1] of 7
                    ANY                      | [{"items": [1]}]                          | [{"items":[1]}] of ?
                    """)
    void isReadByItsShape(ListShape shape, String json, String expected) {
        ListAnswer answer = read(shape, json);

        String total = answer.total().isPresent() ? "" + answer.total().getAsLong() : "?";
        assertThat(JsonValue.of(answer.items()).toJson() + " of " + total).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ARRAY                    | {"items": [1]}
                    ITEMS_AND_TOTAL          | [1]
                    ITEMS_AND_TOTAL          | {"items": 1, "total": 7}
                    ITEMS_AND_TOTAL          | {"Items": [1], "TotalItemCnt": 7}
                    ITEMS_AND_TOTAL_ITEM_CNT | {"items": [1], "total": 7}
                    ARRAY_AROUND_ONE         | [{"Items": [1]}, {"Items": [1]}]
                    """)
    void ofAnotherShapeThanTheOneThatIsSetItSaysWhereToSetIt(ListShape shape, String json) {
        assertThatThrownBy(() -> read(shape, json))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("is no list of the shape " + shape
                        + ", to which VendorConventions.listShape(VendorCall.LIST_REQUESTS) is set."
                        + " ListShape.ANY takes whichever it is.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"items": 1}
                    {"rows": [1]}
                    7
                    """)
    void whatHoldsNoListAtAllSaysSo(String json) {
        assertThatThrownBy(() -> read(ListShape.ANY, json))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("is no list: neither an array nor an object with one. ")
                .hasMessageContaining("LIST_ITEMS");
    }

    private static ListAnswer read(ListShape shape, String json) {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .listShape(VendorCall.LIST_REQUESTS, shape)
                .build();
        return ListAnswer.of(Replies.of(json, conventions));
    }
}
