package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Some items of a longer list, as one call answered them.
 *
 * @param <T> the type of the items
 */
public final class Page<T> {
    private final Reply reply;
    private final List<T> items;

    private Page(Reply reply, List<T> items) {
        this.reply = reply;
        this.items = items;
    }

    static <T> Page<T> of(Reply reply, Function<Entity, T> item) {
        return new Page<>(reply, reply.list().stream().map(item).toList());
    }

    Reply reply() {
        return reply;
    }

    /** The same answer with fewer items. */
    Page<T> withItems(List<T> some) {
        return new Page<>(reply, List.copyOf(some));
    }

    /** {@return the items, in the server's order} */
    public List<T> items() {
        return items;
    }

    /** {@return how many items the whole list has, when the answer says so} */
    public OptionalLong total() {
        return reply.total();
    }

    /** {@return the answer as it came} */
    public JsonValue raw() {
        return reply.json();
    }

    @Override
    public String toString() {
        return "Page" + items;
    }
}
