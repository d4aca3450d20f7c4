package io.github.workflowautomation.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list on the server that is fetched without waiting; how it is paged and where it ends, see {@link Pager}. Nothing is
 * sent before one of its methods is called, and each starts from the beginning, so that a query given as a consumer is asked
 * each time, on the thread that fetches.
 *
 * @param <T> the type of the items
 */
public final class AsyncPager<T> {
    private final AsyncCalls async;
    private final Supplier<Pager<T>> waiting;

    AsyncPager(AsyncCalls async, Supplier<Pager<T>> waiting) {
        this.async = async;
        this.waiting = waiting;
    }

    /** {@return all items to come} */
    public CompletableFuture<List<T>> toList() {
        return async.call(() -> waiting.get().toList());
    }

    /**
     * Hands out the items one by one, each page fetched when the one before is used up.
     *
     * @param action what to do with an item, on the thread that fetches; what it throws ends the list
     * @return the end, or the failure
     */
    public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
        return async.run(() -> waiting.get().forEach(action));
    }

    /**
     * Hands out the pages one by one, each fetched when the one before is used up.
     *
     * @param action what to do with a page, on the thread that fetches; what it throws ends the list
     * @return the end, or the failure
     */
    public CompletableFuture<@Nullable Void> forEachPage(Consumer<? super Page<T>> action) {
        return async.run(() -> waiting.get().pages().forEach(action));
    }
}
