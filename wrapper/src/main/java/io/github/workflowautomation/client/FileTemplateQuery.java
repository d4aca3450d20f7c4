package io.github.workflowautomation.client;

import io.github.workflowautomation.api.parameter.ListDocumentTemplatesQuery;

/** Which document templates to list; see {@link FileTemplates#list}. Not for use by several threads. */
public final class FileTemplateQuery {
    private final ListDocumentTemplatesQuery.Builder query = ListDocumentTemplatesQuery.builder();

    FileTemplateQuery() {}

    /**
     * Asks for templates of one category (C). Defaults to all.
     *
     * @param name the vendor's name of the category
     * @return this
     */
    public FileTemplateQuery category(String name) {
        query.category(name);
        return this;
    }

    /**
     * Asks for templates with some tags (C; sent with commas between them, I). Defaults to all.
     *
     * @param names the tags, at least one
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public FileTemplateQuery tags(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("tags: needs at least one.");
        }
        query.tags(String.join(",", names));
        return this;
    }

    /**
     * Asks for templates in which a text is found (C). Defaults to all.
     *
     * @param text what to look for
     * @return this
     */
    public FileTemplateQuery search(String text) {
        query.search(text);
        return this;
    }

    /**
     * Asks for an order (C; that the direction is written as for users is I). Defaults to the server's choice.
     *
     * @param field the vendor's name of a field
     * @param direction which end comes first
     * @return this
     */
    @Inferred
    public FileTemplateQuery sortBy(String field, SortDirection direction) {
        query.sortBy(field).sortOrder(direction.word());
        return this;
    }

    ListDocumentTemplatesQuery build() {
        return query.build();
    }
}
