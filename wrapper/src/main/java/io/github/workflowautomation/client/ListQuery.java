package io.github.workflowautomation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What to ask a list for. Pages come by themselves. Not for use by several threads. */
public final class ListQuery {
    private final List<Filter> filters = new ArrayList<>();
    private @Nullable String search;
    private @Nullable Sort sort;

    ListQuery() {}

    /** {@return what somebody asks for} */
    static ListQuery asked(Consumer<ListQuery> somebody) {
        ListQuery query = new ListQuery();
        somebody.accept(query);
        return query;
    }

    /**
     * An order.
     *
     * @param field the vendor's name of the field to sort by
     * @param direction which end comes first
     */
    record Sort(String field, SortDirection direction) {}

    /**
     * Asks for what a text is found in; where the server looks is its own choice (C). Defaults to everything.
     *
     * @param text what to look for
     * @return this
     */
    public ListQuery search(String text) {
        this.search = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Asks for an order (C). Defaults to the server's choice.
     *
     * @param field the vendor's name of a field
     * @param direction which end comes first
     * @return this
     */
    public ListQuery sortBy(String field, SortDirection direction) {
        this.sort = new Sort(Objects.requireNonNull(field, "field"), Objects.requireNonNull(direction, "direction"));
        return this;
    }

    /**
     * Asks for what meets a condition (C; its grammar is I, see {@link VendorBody#FILTER}). Several all have to be met (I).
     * Defaults to none.
     *
     * @param condition the condition
     * @return this
     */
    @Inferred
    public ListQuery filter(Filter condition) {
        filters.add(Objects.requireNonNull(condition, "condition"));
        return this;
    }

    Optional<String> search() {
        return Optional.ofNullable(search);
    }

    Optional<Sort> sort() {
        return Optional.ofNullable(sort);
    }

    List<Filter> filters() {
        return filters;
    }

    /** {@return the name of a setter that was called, empty when none was} */
    Optional<String> setter() {
        if (search != null) {
            return Optional.of("search");
        }
        return sort != null ? Optional.of("sortBy") : filterSetter();
    }

    /** {@return the name of the setter of filters when it was called} */
    Optional<String> filterSetter() {
        return filters.isEmpty() ? Optional.empty() : Optional.of("filter");
    }
}
