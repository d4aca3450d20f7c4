package io.github.workflowautomation.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On what users have a permission; see {@link Users#withPermission}. Not for use by several threads. */
public final class PermittedUsers {
    private final ListQuery terms = new ListQuery();
    private @Nullable ProcessId process;
    private @Nullable String category;

    PermittedUsers() {}

    /**
     * Asks for the permission on one process (C). Defaults to none.
     *
     * @param id the process
     * @return this
     */
    public PermittedUsers on(ProcessId id) {
        this.process = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Asks for the permission on one category (C). Defaults to none.
     *
     * @param categoryGuid the id of the category
     * @return this
     */
    public PermittedUsers onCategory(String categoryGuid) {
        this.category = Objects.requireNonNull(categoryGuid, "categoryGuid");
        return this;
    }

    /**
     * Asks for users in whom a text is found (C). Defaults to everybody.
     *
     * @param text what to look for
     * @return this
     */
    public PermittedUsers search(String text) {
        terms.search(text);
        return this;
    }

    /**
     * Asks for an order (C). Defaults to the server's choice.
     *
     * @param field the vendor's name of a field
     * @param direction which end comes first
     * @return this
     */
    public PermittedUsers sortBy(String field, SortDirection direction) {
        terms.sortBy(field, direction);
        return this;
    }

    ListQuery terms() {
        return terms;
    }

    Optional<ProcessId> process() {
        return Optional.ofNullable(process);
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }
}
