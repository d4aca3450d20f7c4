package io.github.workflowautomation.client;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks over the pages of a list once, and hands out no item twice. Not for use by several threads. */
final class PageCursor<T> implements Iterator<Page<T>> {
    private final PageCall<T> call;
    private final int pageSize;
    private final Function<T, ?> key;

    private final Set<Object> seen = new HashSet<>();
    private @Nullable Page<T> next;
    private long start;
    private boolean finished;

    /** The furthest start so far: below it, pages without news are expected. */
    private long furthest;
    /** The most that the server gave at a time: fewer than that, and it has no more. */
    private int fullPage;

    private OptionalLong lastTotal = OptionalLong.empty();

    PageCursor(PageCall<T> call, int pageSize, Function<T, ?> key) {
        this.call = call;
        this.pageSize = pageSize;
        this.key = key;
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

    /** Each turn of the loop moves on, but for one step back at most: so it ends. */
    private @Nullable Page<T> fetch() {
        boolean mayStepBack = true;
        while (!finished) {
            Page<T> page = call.fetch(start, pageSize);
            long gone = gone(page);
            lastTotal = page.total();
            if (gone > 0 && mayStepBack) {
                mayStepBack = false;
                start = Math.max(0, start - gone);
                continue;
            }
            List<T> news = advance(page);
            if (!news.isEmpty()) {
                return page.withItems(news);
            }
        }
        return null;
    }

    /** Items that left the list since the page before moved the others forward, past our start. */
    private long gone(Page<T> page) {
        OptionalLong total = page.total();
        return lastTotal.isPresent() && total.isPresent() ? lastTotal.getAsLong() - total.getAsLong() : 0;
    }

    private List<T> advance(Page<T> page) {
        int received = page.items().size();
        List<T> news = page.items().stream()
                .filter(item -> !seen.contains(key.apply(item)))
                .toList();
        boolean repeats = received > 0 && news.isEmpty() && start >= furthest;
        if (repeats && !ignoresPaging(page)) {
            throw page.reply()
                    .unreadable("repeats itself: the items from " + start
                            + " on were all on pages before, so the server does not page as asked and the list cannot"
                            + " be read to its end.");
        }
        boolean first = seen.isEmpty();
        news.forEach(item -> seen.add(key.apply(item)));
        start += received;
        furthest = Math.max(furthest, start);
        finished = repeats || isLast(page, first);
        fullPage = Math.max(fullPage, received);
        return news;
    }

    /** A list that is short, came whole and comes again the same: the server gives all of it to every question. */
    private boolean ignoresPaging(Page<T> page) {
        return page.total().isEmpty() && fullPage != pageSize && page.items().size() == seen.size();
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
