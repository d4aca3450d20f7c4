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
    private final OptionalLong total;

    private Page(Reply reply, List<T> items, OptionalLong total) {
        this.reply = reply;
        this.items = items;
        this.total = total;
    }

    static <T> Page<T> of(Reply reply, Function<Entity, T> item) {
        return new Page<>(reply, reply.list().stream().map(item).toList(), reply.total());
    }

    Reply reply() {
        return reply;
    }

    /** The same answer with fewer items. */
    Page<T> withItems(List<T> some) {
        return new Page<>(reply, List.copyOf(some), total);
    }

    /** The first items alone; all of them when there are no more. */
    Page<T> first(long most) {
        return items.size() <= most ? this : withItems(items.subList(0, (int) most));
    }

    /** The same items, as if they were all that there are. */
    Page<T> whole() {
        return new Page<>(reply, items, OptionalLong.empty());
    }

    /** {@return the items, in the server's order} */
    public List<T> items() {
        return items;
    }

    /** {@return how many items the whole list has, when the answer says so} */
    public OptionalLong total() {
        return total;
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
