package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How one list call is asked for pages, and how its answers are wrapped. */
class ListDialectsTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @CsvSource({
        "START_COUNT,start=0&count=2,start=2&count=2",
        "START_LIMIT,start=0&limit=2,start=2&limit=2",
        "LIMIT_OFFSET,offset=0&limit=2,offset=2&limit=2",
        "LIMIT_SKIP,skip=0&limit=2,skip=2&limit=2"
    })
    void asksForPagesByTheNamesOfTheCall(Paging paging, String first, String second) {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .pageSize(2)
                .paging(VendorCall.LIST_USERS, paging)
                .paging(VendorCall.SEARCH_PROCESSES, paging)
                .build();
        for (int call = 0; call < 2; call++) {
            server.answers("{\"items\":[{\"sid\":\"a\"},{\"sid\":\"b\"}],\"total\":3}")
                    .answers("{\"items\":[{\"sid\":\"c\"}],\"total\":3}");
        }
        WorkflowClient client = server.client(conventions);

        assertThat(client.users().list()).extracting(user -> user.id().value()).containsExactly("a", "b", "c");
        assertThat(client.processes().list())
                .extracting(process -> process.id().value())
                .containsExactly("a", "b", "c");
        assertThat(server.asked()).isEqualTo("GET /api/user/?" + first);
        assertThat(server.asked()).isEqualTo("GET /api/user/?" + second);
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?" + first);
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?" + second);
    }

    @Test
    void asksForTheWholeListWhereACallKnowsNoPages() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .paging(VendorCall.LIST_USERS, Paging.NONE)
                .build();
        server.answers("[{\"sid\":\"a\"}]");

        assertThat(server.client(conventions).users().list()).hasSize(1);
        assertThat(server.asked()).isEqualTo("GET /api/user/");
    }

    private static String wrapped(ListShape shape) {
        return switch (shape) {
            case ANY, ARRAY -> "[{\"sid\":\"a\"}]";
            case ITEMS_AND_TOTAL -> "{\"total\":1,\"items\":[{\"sid\":\"a\"}]}";
            case ITEMS_AND_TOTAL_ITEM_CNT -> "{\"TotalItemCnt\":1,\"Items\":[{\"sid\":\"a\"}]}";
            case ARRAY_AROUND_ONE -> "[{\"TotalItemCnt\":1,\"Items\":[{\"sid\":\"a\"}]}]";
        };
    }

    private static VendorConventions only(ListShape shape) {
        return VendorConventions.defaults().toBuilder()
                .paging(VendorCall.LIST_USERS, Paging.NONE)
                .listShape(VendorCall.LIST_USERS, shape)
                .build();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ListShape.values())
                .flatMap(set -> Arrays.stream(ListShape.values())
                        .filter(came -> came != ListShape.ANY)
                        // An array around one is an array, too, of one item that has no id.
                        .filter(came -> set != ListShape.ARRAY || came != ListShape.ARRAY_AROUND_ONE)
                        .map(came -> Arguments.of(set, came)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsTheShapeThatIsSetAndNoOther(ListShape set, ListShape came) {
        server.answers(wrapped(came));
        Pager<User> users = server.client(only(set)).users().list();

        if (set == ListShape.ANY || set == came) {
            assertThat(users.toList()).hasSize(1);
        } else {
            assertThatThrownBy(users::toList)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("The answer of listUsers (at $) is no list of the shape " + set
                            + ", to which VendorConventions.listShape(VendorCall.LIST_USERS) is set. ListShape.ANY takes"
                            + " whichever it is.");
        }
        assertThat(server.asked()).isEqualTo("GET /api/user/");
    }

    @Test
    void leavesAnItemAloneThatLooksLikeAPageWhenTheShapeIsSet() {
        server.answers("[{\"sid\":\"a\",\"total\":7,\"items\":[]}]")
                .answers("[{\"sid\":\"a\",\"total\":7,\"items\":[]}]");

        assertThat(server.client(only(ListShape.ARRAY)).users().list())
                .extracting(user -> user.id().value())
                .containsExactly("a");
        assertThatThrownBy(
                        () -> server.client(only(ListShape.ANY)).users().list().toList())
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("has 0 of 7 items");
        assertThat(server.asked()).isEqualTo("GET /api/user/");
        assertThat(server.asked()).isEqualTo("GET /api/user/");
    }

    @Test
    void readsAnEmptyPageWhoseItemsAreNull() {
        server.answers("{\"total\":0,\"items\":null}");

        assertThat(server.client(only(ListShape.ITEMS_AND_TOTAL)).users().list())
                .isEmpty();
        assertThat(server.asked()).isEqualTo("GET /api/user/");
    }
}
