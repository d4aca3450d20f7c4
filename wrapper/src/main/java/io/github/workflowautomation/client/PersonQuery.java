package io.github.workflowautomation.client;

import java.util.Optional;
import java.util.function.Consumer;

/** What to ask a list of people for. Pages come by themselves. Not for use by several threads. */
public final class PersonQuery {
    private final ListQuery terms = new ListQuery();

    PersonQuery() {}

    /** {@return what somebody asks for} */
    static PersonQuery asked(Consumer<PersonQuery> somebody) {
        PersonQuery query = new PersonQuery();
        somebody.accept(query);
        return query;
    }

    /**
     * Asks for people in whom a text is found; where the server looks is its own choice (C). Defaults to everybody.
     *
     * @param text what to look for
     * @return this
     */
    public PersonQuery search(String text) {
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
    public PersonQuery sortBy(String field, SortDirection direction) {
        terms.sortBy(field, direction);
        return this;
    }

    Optional<String> search() {
        return terms.search();
    }

    Optional<ListQuery.Sort> sort() {
        return terms.sort();
    }
}
