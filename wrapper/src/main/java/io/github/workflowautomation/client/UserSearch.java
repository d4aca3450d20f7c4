package io.github.workflowautomation.client;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which users to search; see {@link Users#search}. Not for use by several threads. */
public final class UserSearch {
    private final ListQuery terms = new ListQuery();
    private @Nullable GroupId outside;
    private @Nullable List<String> columns;
    private boolean withoutGuests;

    UserSearch() {}

    /**
     * Asks for users in whom a text is found; where the server looks is its own choice (C). Defaults to everybody.
     *
     * @param text what to look for
     * @return this
     */
    public UserSearch search(String text) {
        terms.search(text);
        return this;
    }

    /**
     * Asks for an order (C). Defaults to the server's choice.
     *
     * @param field the vendor's name of a field, such as {@code NameLast} (D)
     * @param direction which end comes first
     * @return this
     */
    public UserSearch sortBy(String field, SortDirection direction) {
        terms.sortBy(field, direction);
        return this;
    }

    /**
     * Asks for users who meet a condition (C; its grammar is I, see {@link VendorBody#FILTER}). Several all have to be met
     * (I). Defaults to none.
     *
     * @param filter the condition, such as {@code Filter.of("phone", Comparison.EQUALS, "919-999-9999")}
     * @return this
     */
    @Inferred
    public UserSearch filter(Filter filter) {
        terms.filter(filter);
        return this;
    }

    /**
     * Leaves out the members of a group (C). Defaults to nobody.
     *
     * @param group the group
     * @return this
     */
    public UserSearch notIn(GroupId group) {
        this.outside = Objects.requireNonNull(group, "group");
        return this;
    }

    /**
     * Leaves out guests (C). Defaults to the server's choice.
     *
     * @return this
     */
    public UserSearch withoutGuests() {
        this.withoutGuests = true;
        return this;
    }

    /**
     * Asks for more fields of each user (C; sent with commas between them, I). They stand in {@link User#raw()}. Defaults to
     * the server's choice.
     *
     * @param names the vendor's names of fields, at least one
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public UserSearch columns(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("columns: needs at least one name.");
        }
        this.columns = List.of(names);
        return this;
    }

    ListQuery terms() {
        return terms;
    }

    Optional<GroupId> outside() {
        return Optional.ofNullable(outside);
    }

    Optional<String> columns() {
        return Optional.ofNullable(columns).map(names -> String.join(",", names));
    }

    boolean leavesOutGuests() {
        return withoutGuests;
    }
}
