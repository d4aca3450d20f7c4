package io.github.workflowautomation.client;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The items of a list that were handed out, in a memory that does not grow with the list. Holds the keys themselves, as an
 * item that only looks like another by its hash would be lost.
 *
 * <p>The last ones are what a changing list brings again: what was added or removed moves the others by as many places. Of
 * all before, two pages at a time are kept, since whoever hands out pages in a circle comes to one that lies within them:
 * the first of the list, where most circles close, and others, each twice as far on as the one before (Brent), so that a
 * circle of any length is met.
 */
final class SeenItems {
    /** Lists up to here are remembered whole: about a megabyte of ids. */
    static final int DEFAULT_ROOM = 10_000;

    /** More than a list may be pushed back by, see {@link PageCursor}. */
    private static final int PAGES_OF_ROOM = 12;

    private static final int PAGES_OF_A_MARK = 2;

    private final Set<Object> last = new LinkedHashSet<>();
    private final Set<Object> first = new HashSet<>();
    private final Set<Object> mark = new HashSet<>();
    private final int leastRoom;
    private long handedOut;
    private long forgotten;
    private long nextMark;

    SeenItems(int leastRoom) {
        this.leastRoom = leastRoom;
        this.nextMark = leastRoom;
    }

    /** {@return whether it was handed out} No, for some that were so long ago that they are not remembered. */
    boolean contains(Object key) {
        return last.contains(key) || first.contains(key) || mark.contains(key);
    }

    /** Some more are handed out, none of which it contains. */
    void add(List<?> keys, int largestPage) {
        for (Object key : keys) {
            if (last.add(key)) {
                handedOut++;
            }
        }
        int room = Math.max(leastRoom, PAGES_OF_ROOM * largestPage);
        Iterator<Object> oldest = last.iterator();
        while (last.size() > room) {
            Object key = oldest.next();
            oldest.remove();
            leave(key, PAGES_OF_A_MARK * largestPage);
        }
    }

    private void leave(Object key, int markLength) {
        if (forgotten == nextMark) {
            mark.clear();
            nextMark *= 2;
        }
        forgotten++;
        if (first.size() < markLength) {
            first.add(key);
        } else if (mark.size() < markLength) {
            mark.add(key);
        }
    }

    /** {@return how many were handed out, in all; what came again counts again} */
    long count() {
        return handedOut;
    }

    /** {@return how many of the last ones it is sure to contain} */
    int reach() {
        return last.size();
    }

    /** {@return how many keys are in memory} */
    int held() {
        return last.size() + first.size() + mark.size();
    }
}
