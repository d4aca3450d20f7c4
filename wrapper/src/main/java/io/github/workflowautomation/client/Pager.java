package io.github.workflowautomation.client;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list on the server, fetched page by page as you go. Each iteration starts from the beginning and asks anew.
 *
 * <p>It ends where the server says so: at its total, at an empty page, or at a page shorter than those before. A server
 * that gives fewer items at a time than asked for is followed; one that gives the same full page twice is an
 * {@link io.github.workflowautomation.client.error.UnreadableResponseException}, so that iterating always ends.
 *
 * <p>Items that leave the list while it is read (a task that you complete leaves the list of your tasks) move the others
 * forward. Where the server tells totals that is noticed and nothing is passed over; where it does not, take
 * {@link #toList()} before you change anything. Items that are added move the others back; none is handed out twice. One that
 * moves from before to behind what was read passes another over, which no total tells.
 *
 * <p>However long the list, iterating holds a page of items and some ids: those of the last 10,000 items (twelve pages,
 * where that is more) and of a few pages before. Lists up to there are known whole. In a longer one an item comes again if
 * it moves by more places than that, as in a list in the order of the last change, or if more items than that are added or
 * leave between two pages. Of a server that starts again from the beginning instead of ending, the list ends in the error
 * where it does; of one that goes in another circle, after some rounds.
 *
 * @param <T> the type of the items
 */
public final class Pager<T> implements Iterable<T> {
    private final Supplier<Iterator<Page<T>>> cursors;

    private Pager(Supplier<Iterator<Page<T>>> cursors) {
        this.cursors = cursors;
    }

    /** A list that comes in pages; the key tells two items apart. */
    static <T> Pager<T> of(PageCall<T> call, int pageSize, Function<T, ?> key) {
        return new Pager<>(() -> new PageCursor<>(call, pageSize, key, new SeenItems(SeenItems.DEFAULT_ROOM)));
    }

    /** A list that comes whole, in one answer. */
    static <T> Pager<T> ofOne(Supplier<Page<T>> call) {
        return new Pager<>(() -> new OnePageCursor<>(call));
    }

    /** A list that comes in parts of its own kind. */
    static <T> Pager<T> by(Supplier<Iterator<Page<T>>> cursors) {
        return new Pager<>(cursors);
    }

    /** {@return the pages, each fetched when it is asked for} */
    public Iterable<Page<T>> pages() {
        return cursors::get;
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<Page<T>> pages = pages().iterator();
        return new Iterator<>() {
            private Iterator<T> items = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext() && pages.hasNext()) {
                    items = pages.next().items().iterator();
                }
                return items.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return items.next();
            }
        };
    }

    /** {@return the items as a stream, fetched as it is read} */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(iterator(), traits), traits, false);
    }

    /** {@return all items, fetched now} */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return List.copyOf(all);
    }
}
