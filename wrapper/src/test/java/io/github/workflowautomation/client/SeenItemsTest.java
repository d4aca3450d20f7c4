package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenItemsTest {
    private static final int ROOM = 100;
    private static final int PAGE = 5;

    private final SeenItems seen = new SeenItems(ROOM);

    @Test
    void containsNothingAtFirst() {
        assertThat(seen.contains("i0")).isFalse();
        assertThat(seen.count()).isZero();
        assertThat(seen.held()).isZero();
    }

    @Test
    void containsAllOfAShortList() {
        hand(0, ROOM);

        assertThat(known(0, ROOM)).isEqualTo(ROOM);
        assertThat(seen.contains("i" + ROOM)).isFalse();
        assertThat(seen.reach()).isEqualTo(ROOM);
        assertThat(seen.held()).isEqualTo(ROOM);
    }

    @Test
    void containsTheLastAndTheFirstOfALongList() {
        hand(0, 3 * ROOM);

        assertThat(known(2 * ROOM, 3 * ROOM)).isEqualTo(ROOM);
        assertThat(known(0, 2 * PAGE)).isEqualTo(2 * PAGE);
        assertThat(seen.reach()).isEqualTo(ROOM);
    }

    @Test
    void containsTwoPagesInBetweenThatLieTwiceAsFarOnEachTime() {
        hand(0, 2 * ROOM);
        assertThat(known(2 * PAGE, ROOM)).isEqualTo(2 * PAGE);
        assertThat(known(2 * PAGE, 4 * PAGE)).isEqualTo(2 * PAGE);

        hand(2 * ROOM, 3 * ROOM);
        assertThat(known(2 * PAGE, 2 * ROOM)).isEqualTo(2 * PAGE);
        assertThat(known(ROOM, ROOM + 2 * PAGE)).isEqualTo(2 * PAGE);

        hand(3 * ROOM, 9 * ROOM);
        assertThat(known(2 * PAGE, 8 * ROOM)).isEqualTo(2 * PAGE);
        assertThat(known(4 * ROOM, 4 * ROOM + 2 * PAGE)).isEqualTo(2 * PAGE);
    }

    @Test
    void holdsNoMoreOfALongerList() {
        hand(0, 10 * ROOM);
        assertThat(seen.held()).isEqualTo(ROOM + 4 * PAGE);

        hand(10 * ROOM, 1_000 * ROOM);
        assertThat(seen.held()).isEqualTo(ROOM + 4 * PAGE);
        assertThat(seen.count()).isEqualTo(1_000L * ROOM);
    }

    @Test
    void holdsTwelvePagesWhereThatIsMore() {
        seen.add(ids(0, 50), 50);
        for (int from = 50; from < 10_000; from += 50) {
            seen.add(ids(from, from + 50), 50);
        }

        assertThat(seen.reach()).isEqualTo(600);
        assertThat(seen.held()).isEqualTo(800);
    }

    @Test
    void countsAnItemThatStandsTwiceOnAPageOnce() {
        seen.add(List.of("a", "a", "b"), 3);

        assertThat(seen.count()).isEqualTo(2);
        assertThat(seen.held()).isEqualTo(2);
    }

    private void hand(int from, int to) {
        for (int next = from; next < to; next += PAGE) {
            seen.add(ids(next, next + PAGE), PAGE);
        }
    }

    private long known(int from, int to) {
        return ids(from, to).stream().filter(seen::contains).count();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "i" + i).toList();
    }
}
