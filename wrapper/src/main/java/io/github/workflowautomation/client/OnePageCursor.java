package io.github.workflowautomation.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that comes whole, as the one page that it is. */
final class OnePageCursor<T> implements Iterator<Page<T>> {
    private final Supplier<Page<T>> call;
    private @Nullable Page<T> page;

    OnePageCursor(Supplier<Page<T>> call) {
        this.call = call;
    }

    @Override
    public boolean hasNext() {
        if (page != null) {
            refuseMore(page);
        }
        return page == null;
    }

    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Page<T> only = call.get();
        page = only;
        return only;
    }

    /** Ending as if nothing were missing would be worse than an error. */
    private static void refuseMore(Page<?> page) {
        int received = page.items().size();
        if (page.total().orElse(received) > received) {
            throw page.reply()
                    .unreadableList("has " + received + " of " + page.total().getAsLong()
                            + " items, and this call knows no way to ask for the others.");
        }
    }
}
