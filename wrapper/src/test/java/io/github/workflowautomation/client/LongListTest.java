package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of more items than are remembered. */
class LongListTest {
    private static final int ROOM = 60;
    private static final int PAGE = 5;

    private final PagedList server = new PagedList();
    private final SeenItems seen = new SeenItems(ROOM);

    @Test
    void remembersNoMoreOfALongerList() {
        assertThat(server.holds(3_000).pager(PAGE, seen).toList()).isEqualTo(PagedList.ids(3_000));
        assertThat(seen.held()).isEqualTo(ROOM + 4 * PAGE);
    }

    @Test
    void remembersTheLastTenThousandUnlessTold() {
        assertThat(SeenItems.DEFAULT_ROOM).isEqualTo(10_000);
        Iterator<String> items =
                server.holds(10_050).caps(500).tellsTotal().pager(500).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> read.add(items.next()));
        server.move("i0", 10_049);
        server.addFirst("new");
        items.forEachRemaining(read::add);

        assertThat(read).isEqualTo(PagedList.ids(10_050));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void handsOutNoItemTwiceWhenNewOnesPushTheOthersBack(boolean tellsTotal) {
        server.holds(1_000);
        if (tellsTotal) {
            server.tellsTotal();
        }
        Random random = new Random(1);
        List<String> read = new ArrayList<>();
        for (String item : server.pager(PAGE, seen)) {
            read.add(item);
            if (random.nextInt(PAGE) == 0) {
                server.addFirst("new " + read.size());
            }
        }

        assertThat(read).isEqualTo(PagedList.ids(1_000));
    }

    @Test
    void passesOverNothingWhenMoreLeaveAtOnceThanIsRemembered() {
        Iterator<String> items =
                server.holds(1_000).tellsTotal().pager(PAGE, seen).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> read.add(items.next()));
        server.remove(0, 400);
        items.forEachRemaining(read::add);

        assertThat(read).isEqualTo(PagedList.ids(1_000));
    }

    @Test
    void repeatsNothingWhenMoreLeaveFurtherOnThanIsRemembered() {
        Iterator<String> items =
                server.holds(1_000).tellsTotal().pager(PAGE, seen).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> read.add(items.next()));
        server.remove(600, 1_000);
        items.forEachRemaining(read::add);

        assertThat(read).isEqualTo(PagedList.ids(600));
    }

    @Test
    void endsWhenAllLeaveAtOnce() {
        Iterator<String> items =
                server.holds(1_000).tellsTotal().pager(PAGE, seen).iterator();
        IntStream.range(0, 500).forEach(i -> items.next());
        server.remove(0, 1_000);

        assertThat(items.hasNext()).isFalse();
        assertThat(server.asked()).hasSize(103);
    }

    @Test
    void passesOverNothingAndRepeatsNothingWhileItemsLeave() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            PagedList list = new PagedList().holds(600).tellsTotal();
            List<String> read = new ArrayList<>();
            for (String item : list.pager(PAGE, new SeenItems(ROOM))) {
                read.add(item);
                if (random.nextInt(3) > 0) {
                    list.remove(read.get(random.nextInt(read.size())));
                }
            }
            assertThat(read).as("seed %d", seed).isEqualTo(PagedList.ids(600));
        }
    }

    @Test
    void handsOutAnItemOnceThatMovedByNoMorePlacesThanAreRemembered() {
        Iterator<String> items = server.holds(1_000).pager(PAGE, seen).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> read.add(items.next()));
        server.move("i450", 505);
        items.forEachRemaining(read::add);

        assertThat(read).isEqualTo(without("i500"));
    }

    @Test
    void handsOutAnItemAgainThatMovedFurther() {
        Iterator<String> items = server.holds(1_000).pager(PAGE, seen).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> read.add(items.next()));
        server.move("i300", 999);
        items.forEachRemaining(read::add);

        List<String> again = without("i500");
        again.add("i300");
        assertThat(read).isEqualTo(again);
    }

    @Test
    void findsTheFewThatStayedOfThoseRemembered() {
        Iterator<String> items =
                server.holds(1_000).tellsTotal().pager(PAGE, seen).iterator();
        List<String> read = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> read.add(items.next()));
        server.remove(600, 660);
        server.remove(100, 490);
        items.forEachRemaining(read::add);

        List<String> all = PagedList.ids(1_000);
        assertThat(read)
                .startsWith(all.subList(0, 600).toArray(String[]::new))
                .endsWith(all.subList(660, 1_000).toArray(String[]::new))
                .hasSize(940);
    }

    /** The place of the one that moved is taken by the one behind the reader. */
    private static List<String> without(String passedOver) {
        List<String> ids = new ArrayList<>(PagedList.ids(1_000));
        ids.remove(passedOver);
        return ids;
    }

    @Test
    void takesAListThatComesWholeWhateverIsAsked() {
        assertThat(server.holds(1_000)
                        .ignoresStart()
                        .ignoresCount()
                        .pager(PAGE, seen)
                        .toList())
                .isEqualTo(PagedList.ids(1_000));
    }

    /** The end lies within a page, so that no page comes again as it was. */
    @ParameterizedTest
    @ValueSource(ints = {70, 71, 200, 203, 1_001, 2_999})
    void endsACircleWhereItCloses(int size) {
        List<String> read = new ArrayList<>();
        Throwable end = catchThrowable(() -> circle(i -> i % size).forEach(read::add));

        assertThat(read).isEqualTo(PagedList.ids(size));
        assertThat(end)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("were all on pages before");
    }

    @ParameterizedTest
    @CsvSource({"300, 61", "300, 200", "20, 333", "1000, 777", "123, 2468"})
    void endsACircleThatLeavesOutTheBeginning(int beginning, int length) {
        List<String> read = new ArrayList<>();
        Throwable end = catchThrowable(() -> circle(i -> i < beginning ? i : beginning + (i - beginning) % length)
                .forEach(read::add));

        assertThat(end)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("were all on pages before");
        assertThat(new HashSet<>(read)).hasSize(beginning + length);
        assertThat(read).hasSizeLessThan(3 * (beginning + length) + ROOM);
    }

    private Pager<String> circle(IntUnaryOperator place) {
        PageCall<String> call = (start, count) -> {
            List<String> ids = IntStream.range((int) start, (int) (start + count))
                    .map(place)
                    .mapToObj(i -> "i" + i)
                    .toList();
            return PagedList.page(ids, OptionalLong.empty());
        };
        return Pager.by(() -> new PageCursor<>(call, PAGE, item -> item, seen));
    }
}
