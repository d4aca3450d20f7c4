package io.github.workflowautomation.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the pages of a list once, and hands out no item twice as far as {@link SeenItems} remembers: in a list that
 * is longer, an item that moved by more than that many places may come again. To remember all of them took 100 MiB for a
 * million. Not for use by several threads.
 */
final class PageCursor<T> implements Iterator<Page<T>> {
    /** In a row. A list that grows faster than it can be read has no end. */
    private static final int MOST_REPEATED_PAGES = 10;

    private final PageCall<T> call;
    private final int pageSize;
    private final Function<T, ?> key;

    private final SeenItems seen;
    private @Nullable Page<T> next;
    private long start;
    private boolean finished;

    /** The furthest start so far: below it, pages without news are expected. */
    private long furthest;
    /** The most that the server gave at a time: fewer than that, and it has no more. */
    private int fullPage;

    private OptionalLong lastTotal = OptionalLong.empty();

    /** How many more items the list has than before, less those that were met again. */
    private long pushed;

    private int repeatedPages;

    PageCursor(PageCall<T> call, int pageSize, Function<T, ?> key, SeenItems seen) {
        this.call = call;
        this.pageSize = pageSize;
        this.key = key;
        this.seen = seen;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = fetch();
        }
        return next != null;
    }

    @Override
    public Page<T> next() {
        Page<T> page = hasNext() ? next : null;
        if (page == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return page;
    }

    /**
     * Each turn of the loop moves on, or steps back, by no more in all than totals fell below all before in this search: so
     * it ends, at the start of the list at the latest.
     */
    private @Nullable Page<T> fetch() {
        long leastTotal = Long.MAX_VALUE;
        long stepsBack = 0;
        boolean hasSteppedBack = false;
        while (!finished) {
            Page<T> page = call.fetch(start, pageSize);
            long gone = gone(page);
            lastTotal = page.total();
            pushed = Math.max(0, pushed - gone);
            if (gone > 0 && start > 0 && lastTotal.orElse(leastTotal) < leastTotal) {
                leastTotal = lastTotal.orElse(leastTotal);
                stepsBack += gone;
            } else if (stepsBack > 0 && isFarEnoughBack(page)) {
                stepsBack = 0;
            }
            if (stepsBack > 0) {
                stepsBack -= stepBack(Math.min(stepsBack, hasSteppedBack ? stride(page) : seen.reach()));
                hasSteppedBack = true;
                continue;
            }
            List<T> news = advance(page);
            if (!news.isEmpty()) {
                return page.withItems(news);
            }
        }
        return null;
    }

    /** An item that was there before tells that those before it were, too. */
    private boolean isFarEnoughBack(Page<T> page) {
        return start == 0 || page.items().stream().anyMatch(this::isSeen);
    }

    private long stepBack(long steps) {
        start = Math.max(0, start - steps);
        return steps;
    }

    /** After the first step, within what is remembered, page by page: none that is remembered lies between two of them. */
    private long stride(Page<T> page) {
        int received = page.items().size();
        return received > 0 ? received : Math.max(1, start - lastTotal.orElse(start) + fullPage);
    }

    /** Items that left the list since the page before moved the others forward, past our start. */
    private long gone(Page<T> page) {
        OptionalLong total = page.total();
        return lastTotal.isPresent() && total.isPresent() ? lastTotal.getAsLong() - total.getAsLong() : 0;
    }

    private boolean isSeen(T item) {
        return seen.contains(key.apply(item));
    }

    private List<T> advance(Page<T> page) {
        int received = page.items().size();
        List<T> news = page.items().stream().filter(item -> !isSeen(item)).toList();
        boolean repeats = received > 0 && news.isEmpty() && start >= furthest;
        boolean ends = repeats && endsByRepeating(page);
        if (repeats && !ends && !wasPushedBack(received)) {
            throw page.reply()
                    .unreadableList("repeats itself: the items from " + start
                            + " on were all on pages before, so the server does not page as asked and the list cannot"
                            + " be read to its end.");
        }
        boolean first = seen.count() == 0;
        seen.add(news.stream().map(key).toList(), Math.max(fullPage, received));
        repeatedPages = news.isEmpty() ? repeatedPages : 0;
        start += received;
        furthest = Math.max(furthest, start);
        finished = ends || isLast(page, first);
        fullPage = Math.max(fullPage, received);
        return news;
    }

    /**
     * Whether a page without news is just the end: all of the list has been seen; or it is short, so nothing follows it, and
     * holds the last ones again since others were added before them; or the server gives its whole list, which is short, to
     * every question.
     */
    private boolean endsByRepeating(Page<T> page) {
        int received = page.items().size();
        if (page.total().isPresent()) {
            return seen.count() >= page.total().getAsLong();
        }
        return received < fullPage || (fullPage != pageSize && received == seen.count());
    }

    /** Items that were added to the list since, as its total tells, moved those before our start past it: at most so many. */
    private boolean wasPushedBack(int received) {
        boolean explained = received <= pushed && repeatedPages < MOST_REPEATED_PAGES;
        pushed -= explained ? received : 0;
        repeatedPages++;
        return explained;
    }

    private boolean isLast(Page<T> page, boolean first) {
        int received = page.items().size();
        if (received == 0) {
            return true;
        }
        if (page.total().isPresent()) {
            return start >= page.total().getAsLong();
        }
        // The first page may be short because the server gives less at a time than was asked for.
        return !first && received < fullPage;
    }
}
