package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists of every size read from a model of the server that pages as the vendor's do: in each dialect of its query and each
 * shape of its answers, with a cap and without, while the list stays, grows or shrinks.
 */
class PagingModelTest {
    private static final int LARGEST_LIST = 9;
    private static final int LARGEST_PAGE = 4;

    /** No list of these tests needs more. */
    private static final int MOST_REQUESTS = 200;

    private static final HttpUrl LIST = HttpUrl.get("https://acme.example/list");

    static Stream<Arguments> dialects() {
        return Stream.of(Paging.START_COUNT, Paging.START_LIMIT, Paging.LIMIT_OFFSET, Paging.LIMIT_SKIP)
                .flatMap(paging -> Arrays.stream(ListShape.values())
                        .filter(shape -> shape != ListShape.ANY)
                        .map(shape -> Arguments.of(paging, shape)));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void readsEveryItemOnceAndInOrder(Paging paging, ListShape shape) {
        for (int size = 0; size <= LARGEST_LIST; size++) {
            for (int asked = 1; asked <= LARGEST_PAGE; asked++) {
                for (int cap = 1; cap <= LARGEST_PAGE + 1; cap++) {
                    for (ListShape readAs : List.of(ListShape.ANY, shape)) {
                        Model model = new Model(paging, shape, size, cap);

                        assertThat(model.pager(asked, readAs).toList())
                                .as("%d items, %d asked, %d given, as %s", size, asked, cap, readAs)
                                .isEqualTo(model.items);
                        assertThat(model.requests).isLessThanOrEqualTo(size / Math.min(asked, cap) + 2);
                    }
                }
            }
        }
    }

    /** Without a total, pages of one item cannot tell that the list was added to from that the server repeats itself. */
    @ParameterizedTest
    @MethodSource("dialects")
    void repeatsNothingAndLosesNothingThatWasThereWhenItemsAreAdded(Paging paging, ListShape shape) {
        int smallest = shape == ListShape.ARRAY ? 2 : 1;
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Model model = Model.random(paging, shape, smallest, random);
            List<String> before = List.copyOf(model.items);
            model.between = () -> {
                if (random.nextBoolean()) {
                    model.items.add(random.nextInt(model.items.size() + 1), "new" + model.requests);
                }
            };
            List<String> read = model.pager(smallest + random.nextInt(LARGEST_PAGE), ListShape.ANY)
                    .toList();

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates().containsAll(before);
        }
    }

    /** Without a total nobody can see that items went away; with one, nothing that stays is passed over. */
    @ParameterizedTest
    @MethodSource("dialects")
    void repeatsNothingAndAlwaysEndsWhenItemsGo(Paging paging, ListShape shape) {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Model model = Model.random(paging, shape, 1, random);
            Set<String> gone = new HashSet<>();
            List<String> before = List.copyOf(model.items);
            model.between = () -> {
                if (!model.items.isEmpty() && random.nextBoolean()) {
                    gone.add(model.items.remove(random.nextInt(model.items.size())));
                }
            };
            List<String> read =
                    model.pager(1 + random.nextInt(LARGEST_PAGE), ListShape.ANY).toList();

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates();
            if (shape != ListShape.ARRAY) {
                assertThat(read)
                        .as("seed %d", seed)
                        .containsAll(before.stream()
                                .filter(item -> !gone.contains(item))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void endsWhateverHappensToTheList(Paging paging, ListShape shape) {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Model model = Model.random(paging, shape, 1, random);
            model.between = () -> {
                int at = random.nextInt(model.items.size() + 1);
                if (random.nextInt(3) == 0 && model.requests < MOST_REQUESTS / 4) {
                    model.items.add(at, "new" + model.requests);
                } else if (at < model.items.size()) {
                    model.items.remove(at);
                }
            };
            Pager<String> pager = model.pager(1 + random.nextInt(LARGEST_PAGE), ListShape.ANY);
            List<String> read = new ArrayList<>();
            Throwable end = catchThrowable(() -> pager.forEach(read::add));

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(end)
                    .as("seed %d", seed)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            repeated -> assertThat(repeated)
                                    .isInstanceOf(UnreadableResponseException.class)
                                    .hasMessageContaining("were all on pages before"));
        }
    }

    /** A server that does not know the names that it is asked by gives its first page to every question. */
    @ParameterizedTest
    @MethodSource("dialects")
    void neverTakesTheFirstPageOfAServerThatPagesOtherwiseForTheList(Paging paging, ListShape shape) {
        Paging other = Set.of(Paging.START_COUNT, Paging.START_LIMIT).contains(paging)
                ? Paging.LIMIT_SKIP
                : Paging.START_COUNT;
        for (int size = 0; size <= LARGEST_LIST; size++) {
            for (int asked = 1; asked <= LARGEST_PAGE; asked++) {
                Model model = new Model(paging, shape, size, asked);
                Pager<String> pager = model.pager(asked, ListShape.ANY, other);
                List<String> read = new ArrayList<>();
                Throwable end = catchThrowable(() -> pager.forEach(read::add));

                assertThat(read).isEqualTo(model.items.subList(0, Math.min(size, asked)));
                if (read.size() < size) {
                    assertThat(end)
                            .as("%d items, %d a page", size, asked)
                            .isInstanceOf(UnreadableResponseException.class)
                            .hasMessageContaining("the items from " + asked + " on were all on pages before");
                }
            }
        }
    }

    @Test
    void theModelTellsPagesApartByTheNamesOfItsDialectAlone() {
        Model model = new Model(Paging.LIMIT_SKIP, ListShape.ARRAY, 5, 9);

        assertThat(model.answer(Paging.LIMIT_SKIP.page(LIST, 1, 2)).toJson())
                .isEqualTo("[{\"sid\":\"i1\"},{\"sid\":\"i2\"}]");
        assertThat(model.answer(Paging.LIMIT_OFFSET.page(LIST, 1, 2)).toJson())
                .isEqualTo("[{\"sid\":\"i0\"},{\"sid\":\"i1\"}]");
    }

    /** A server. */
    private static final class Model {
        private final Paging paging;
        private final ListShape shape;
        private final List<String> items;
        private final int cap;
        private Runnable between = () -> {};
        private int requests;

        Model(Paging paging, ListShape shape, int size, int cap) {
            this.paging = paging;
            this.shape = shape;
            this.items = new ArrayList<>(
                    IntStream.range(0, size).mapToObj(i -> "i" + i).toList());
            this.cap = cap;
        }

        static Model random(Paging paging, ListShape shape, int smallestPage, Random random) {
            return new Model(paging, shape, random.nextInt(30), smallestPage + random.nextInt(LARGEST_PAGE));
        }

        Pager<String> pager(int asked, ListShape readAs) {
            return pager(asked, readAs, paging);
        }

        Pager<String> pager(int asked, ListShape readAs, Paging askedBy) {
            VendorConventions conventions = VendorConventions.defaults().toBuilder()
                    .listShape(VendorCall.LIST_REQUESTS, readAs)
                    .build();
            return Pager.of(
                    (start, count) -> Page.of(
                            Replies.of(answer(askedBy.page(LIST, start, count)).toJson(), conventions),
                            item -> item.sid(VendorField.REQUEST_ID)),
                    asked,
                    item -> item);
        }

        JsonValue answer(HttpUrl url) {
            assertThat(++requests).as("requests").isLessThan(MOST_REQUESTS);
            if (requests > 1) {
                between.run();
            }
            int start = Math.min(number(url, startName(), 0), items.size());
            int count = Math.min(number(url, countName(), cap), cap);
            return wrapped(items.subList(start, Math.min(items.size(), start + count)));
        }

        private JsonValue wrapped(List<String> page) {
            List<Map<String, String>> objects =
                    page.stream().map(id -> Map.of("sid", id)).toList();
            JsonObject old = JsonObject.builder()
                    .put("TotalItemCnt", items.size())
                    .put("Items", objects)
                    .build();
            return switch (shape) {
                case ANY, ARRAY -> JsonValue.of(objects);
                case ITEMS_AND_TOTAL ->
                    JsonObject.builder()
                            .put("total", items.size())
                            .put("items", objects)
                            .build();
                case ITEMS_AND_TOTAL_ITEM_CNT -> old;
                case ARRAY_AROUND_ONE -> JsonValue.of(List.of(old));
            };
        }

        private String startName() {
            return switch (paging) {
                case LIMIT_OFFSET -> "offset";
                case LIMIT_SKIP -> "skip";
                default -> "start";
            };
        }

        private String countName() {
            return paging == Paging.START_COUNT ? "count" : "limit";
        }

        private static int number(HttpUrl url, String name, int byDefault) {
            String text = url.queryParameter(name);
            return text == null ? byDefault : Integer.parseInt(text);
        }
    }
}
