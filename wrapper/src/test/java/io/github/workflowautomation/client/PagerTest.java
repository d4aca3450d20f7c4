package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    private final PagedList server = new PagedList();

    @Test
    void fetchesNothingBeforeItIsAsked() {
        server.holds(3).pager(2).stream();

        assertThat(server.asked()).isEmpty();
    }

    @Test
    void stopsAtTheTotal() {
        assertThat(server.holds(4).tellsTotal().pager(2).toList()).containsExactly("i0", "i1", "i2", "i3");
        assertThat(server.asked()).containsExactly("0+2", "2+2");
    }

    @Test
    void stopsAtAPageShorterThanTheOneBefore() {
        assertThat(server.holds(5).pager(2).toList()).containsExactly("i0", "i1", "i2", "i3", "i4");
        assertThat(server.asked()).containsExactly("0+2", "2+2", "4+2");
    }

    @Test
    void stopsAtAnEmptyPage() {
        assertThat(server.holds(4).pager(2).toList()).containsExactly("i0", "i1", "i2", "i3");
        assertThat(server.asked()).containsExactly("0+2", "2+2", "4+2");
    }

    @Test
    void stopsAtAnEmptyPageWhateverTheTotalSays() {
        server.holds(3).tellsTotal(100);

        assertThat(server.pager(2).toList()).containsExactly("i0", "i1", "i2");
        assertThat(server.asked()).containsExactly("0+2", "2+2", "3+2");
    }

    @Test
    void readsAnEmptyList() {
        assertThat(server.holds(0).pager(2).toList()).isEmpty();
        assertThat(server.asked()).containsExactly("0+2");
    }

    @Test
    void asksOnceMoreWhenTheFirstPageIsShortSinceTheServerMayCapItsPages() {
        assertThat(server.holds(3).pager(50).toList()).containsExactly("i0", "i1", "i2");
        assertThat(server.asked()).containsExactly("0+50", "3+50");
    }

    @ParameterizedTest
    @CsvSource({"15", "16", "29", "30", "31", "44", "45"})
    void losesNothingWhenTheServerCapsItsPages(int size) {
        assertThat(server.holds(size).caps(15).pager(50).toList()).isEqualTo(PagedList.ids(size));
        assertThat(new PagedList().holds(size).caps(15).tellsTotal().pager(50).toList())
                .isEqualTo(PagedList.ids(size));
    }

    @Test
    void readsEverySizeInEveryDialectExactlyOnce() {
        for (int size = 0; size <= 12; size++) {
            for (int pageSize = 1; pageSize <= 6; pageSize++) {
                for (int cap = 1; cap <= 6; cap++) {
                    PagedList silent = new PagedList().holds(size).caps(cap);
                    PagedList telling = new PagedList().holds(size).caps(cap).tellsTotal();

                    assertThat(silent.pager(pageSize).toList()).isEqualTo(PagedList.ids(size));
                    assertThat(telling.pager(pageSize).toList()).isEqualTo(PagedList.ids(size));
                }
            }
        }
    }

    @Test
    void takesAListThatComesWholeWhateverIsAsked() {
        assertThat(server.holds(7).ignoresStart().ignoresCount().pager(5).toList())
                .isEqualTo(PagedList.ids(7));
        assertThat(new PagedList()
                        .holds(3)
                        .ignoresStart()
                        .ignoresCount()
                        .pager(5)
                        .toList())
                .isEqualTo(PagedList.ids(3));
    }

    @Test
    void refusesAFullPageThatComesAgain() {
        Iterator<String> items = server.holds(7).ignoresStart().pager(3).iterator();
        List<String> read = List.of(items.next(), items.next(), items.next());

        assertThat(read).containsExactly("i0", "i1", "i2");
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of listThings (at $.items) repeats itself: the items from 3 on were all on pages before, so the"
                                + " server does not page as asked and the list cannot be read to its end.");
    }

    @Test
    void refusesAShortPageThatComesAgainWhereMoreArePromised() {
        Pager<String> pager =
                server.holds(7).caps(3).ignoresStart().tellsTotal().pager(5);

        assertThatThrownBy(pager::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("the items from 3 on were all on pages before");
    }

    @Test
    void refusesPagesThatComeInACircle() {
        Pager<String> pager =
                Pager.of((start, count) -> PagedList.page(start % 4, 2, OptionalLong.empty()), 2, item -> item);

        assertThatThrownBy(pager::toList)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("the items from 4 on were all on pages before");
    }

    @Test
    void handsOutNoItemTwiceWhenNewOnesPushTheOthersBack() {
        Iterator<String> items = server.holds(4).pager(2).iterator();
        List<String> read = new ArrayList<>(List.of(items.next(), items.next()));
        server.addFirst("new");
        items.forEachRemaining(read::add);

        assertThat(read).containsExactly("i0", "i1", "i2", "i3");
    }

    @Test
    void passesOverNothingWhenItemsLeaveTheListWhileItIsRead() {
        server.holds(10).tellsTotal();
        List<String> done = new ArrayList<>();

        for (String item : server.pager(3)) {
            done.add(item);
            server.remove(item);
        }

        assertThat(done).isEqualTo(PagedList.ids(10));
    }

    @Test
    void passesOverNothingAndRepeatsNothingWhenOnlySomeLeave() {
        server.holds(20).tellsTotal();
        List<String> read = new ArrayList<>();

        for (String item : server.pager(4)) {
            read.add(item);
            if (read.size() % 3 == 0) {
                server.remove(item);
            }
        }

        assertThat(read).isEqualTo(PagedList.ids(20));
    }

    @Test
    void endsWhenItemsAheadLeaveToo() {
        server.holds(9).tellsTotal();
        List<String> read = new ArrayList<>();

        for (String item : server.pager(3)) {
            read.add(item);
            if (item.equals("i2")) {
                PagedList.ids(9).subList(5, 9).forEach(server::remove);
            }
        }

        assertThat(read).containsExactly("i0", "i1", "i2", "i3", "i4");
    }

    @Test
    void endsEvenWhenTheTotalFlickers() {
        int[] calls = {0};
        Pager<String> pager = Pager.of(
                (start, count) -> PagedList.page(0, 2, OptionalLong.of(calls[0]++ % 2 == 0 ? 100 : 10)),
                2,
                item -> item);

        assertThatThrownBy(pager::toList).isInstanceOf(UnreadableResponseException.class);
        assertThat(calls[0]).isLessThan(20);
    }

    @Test
    void endsEvenWhenTheListGrowsAsFastAsItIsRead() {
        int[] calls = {0};
        Pager<String> pager = Pager.of(
                (start, count) -> PagedList.page(0, 2, OptionalLong.of(10 + 2L * calls[0]++)), 2, item -> item);

        assertThatThrownBy(pager::toList).isInstanceOf(UnreadableResponseException.class);
        assertThat(calls[0]).isLessThan(20);
    }

    @Test
    void takesAShortPageWithoutNewsForTheEndOfAListThatWasAddedTo() {
        Iterator<String> items = server.holds(4).pager(2).iterator();
        List<String> read = new ArrayList<>(List.of(items.next(), items.next(), items.next(), items.next()));
        server.addFirst("new");
        items.forEachRemaining(read::add);

        assertThat(read).containsExactly("i0", "i1", "i2", "i3");
        assertThat(server.asked()).containsExactly("0+2", "2+2", "4+2");
    }

    @Test
    void readsOnWhereAWholePageWasPushedBackAsTheTotalTells() {
        Iterator<String> items = server.holds(6).tellsTotal().pager(2).iterator();
        List<String> read = new ArrayList<>(List.of(items.next(), items.next()));
        server.addFirst("new 1");
        server.addFirst("new 2");
        items.forEachRemaining(read::add);

        assertThat(read).containsExactly("i0", "i1", "i2", "i3", "i4", "i5");
        assertThat(server.asked()).containsExactly("0+2", "2+2", "4+2", "6+2");
    }

    @Test
    void givesPagesWithTheirTotalsAndTheirJson() {
        List<Page<String>> pages = new ArrayList<>();
        server.holds(3).tellsTotal().pager(2).pages().forEach(pages::add);

        assertThat(pages).extracting(Page::items).containsExactly(List.of("i0", "i1"), List.of("i2"));
        assertThat(pages).extracting(Page::total).containsOnly(OptionalLong.of(3));
        assertThat(pages.get(1).raw().toJson()).isEqualTo("{\"items\":[{\"sid\":\"i2\"}],\"total\":3}");
    }

    @Test
    void startsAnewWithEachIteration() {
        Pager<String> pager = server.holds(1).tellsTotal().pager(2);

        assertThat(pager.toList()).containsExactly("i0");
        server.addFirst("new");
        assertThat(pager.stream()).containsExactly("new", "i0");
    }

    @Test
    void hasNoItemAfterTheLast() {
        Iterator<String> items = server.holds(1).tellsTotal().pager(2).iterator();
        items.next();

        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        Iterator<Page<String>> pages = server.pager(2).pages().iterator();
        pages.next();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsAListThatComesInOneAnswer() {
        Pager<String> pager = Pager.ofOne(() -> PagedList.page(0, 3, OptionalLong.of(3)));

        assertThat(pager.toList()).containsExactly("i0", "i1", "i2");
        assertThat(pager.toList()).containsExactly("i0", "i1", "i2");
    }

    @Test
    void saysWhenTheOneAnswerIsNotAll() {
        Iterator<String> items =
                Pager.ofOne(() -> PagedList.page(0, 2, OptionalLong.of(60))).iterator();
        IntStream.range(0, 2).forEach(i -> items.next());

        assertThatThrownBy(items::hasNext)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of listThings (at $.items) has 2 of 60 items, and this call knows no way to ask for the"
                                + " others.");
    }
}
