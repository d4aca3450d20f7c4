package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.parameter.GetDocumentTemplateJsonQuery;
import io.github.workflowautomation.api.parameter.ListDocumentTemplateCategoriesQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The library of document templates. All of it is of the current API and only catalogued (C): what the answers and the bodies
 * hold is not public, so they are JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class FileTemplates {
    private final Calls calls;

    FileTemplates(Calls calls) {
        this.calls = calls;
    }

    /** {@return all templates} {@code GET /api/files/template/library/management} (C). */
    public Pager<JsonValue> list() {
        return list(all -> {});
    }

    /**
     * {@return some templates} {@code GET /api/files/template/library/management} (C).
     *
     * @param which says which
     */
    public Pager<JsonValue> list(Consumer<FileTemplateQuery> which) {
        FileTemplateQuery query = new FileTemplateQuery();
        which.accept(query);
        VendorRequest request = calls.current(
                VendorCall.LIST_FILE_TEMPLATES, FilesApi.class, api -> api.listDocumentTemplates(query.build()));
        return calls.pager(request, Entity::raw, template -> template);
    }

    /**
     * {@return a template} {@code GET /api/files/template/library/management/{id}} (C).
     *
     * @param id which
     */
    public JsonValue get(FileTemplateId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.getDocumentTemplate(id.value()));
    }

    /**
     * {@return a version of a template's document} {@code GET /api/files/template/library/management/docjson/{id}/version} (C).
     *
     * @param id which template
     * @param version which version; how they are written is not public
     */
    public JsonValue document(FileTemplateId id, String version) {
        Objects.requireNonNull(id, "id");
        GetDocumentTemplateJsonQuery query =
                GetDocumentTemplateJsonQuery.builder().version(version).build();
        return calls.json(FilesApi.class, api -> api.getDocumentTemplateJson(id.value(), query));
    }

    /**
     * {@return the categories on which this user has a permission}
     * {@code GET /api/files/template/library/management/categories/permissions} (C).
     *
     * @param permission the vendor's name of a permission, such as {@code Edit} (D as a name, I that this call takes it)
     */
    @Inferred
    public JsonValue categories(String permission) {
        ListDocumentTemplateCategoriesQuery query = ListDocumentTemplateCategoriesQuery.builder()
                .permissionType(permission)
                .build();
        return calls.json(FilesApi.class, api -> api.listDocumentTemplateCategories(query));
    }

    /**
     * Creates a template. A repeat creates another, so it is never repeated by itself.
     * {@code POST /api/files/template/library/management} (C).
     *
     * @param template the template, in the shape of {@link #get} (I)
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue create(Map<String, ?> template) {
        JsonValue body = JsonValue.of(template);
        return calls.json(FilesApi.class, api -> api.createDocumentTemplate(body));
    }

    /**
     * Creates a template from a document. A repeat creates another, so it is never repeated by itself.
     * {@code POST /api/files/template/library/management/docjson/create} (C).
     *
     * @param document the document, whose shape is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue createFromDocument(Map<String, ?> document) {
        JsonValue body = JsonValue.of(document);
        return calls.json(FilesApi.class, api -> api.createDocumentTemplateFromJson(body));
    }

    /**
     * Changes a template. A repeat may add a version (I), so it is never repeated by itself.
     * {@code PUT /api/files/template/library/management/{id}} (C).
     *
     * @param id which
     * @param template the template, in the shape of {@link #get} (I)
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue update(FileTemplateId id, Map<String, ?> template) {
        Objects.requireNonNull(id, "id");
        JsonValue body = JsonValue.of(template);
        return calls.json(FilesApi.class, api -> api.updateDocumentTemplate(id.value(), body));
    }

    /**
     * Changes the document of a template. A repeat adds a version (I), so it is never repeated by itself.
     * {@code PUT /api/files/template/library/management/docjson/{id}/update} (C).
     *
     * @param id which
     * @param document the document, whose shape is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue updateDocument(FileTemplateId id, Map<String, ?> document) {
        Objects.requireNonNull(id, "id");
        JsonValue body = JsonValue.of(document);
        return calls.json(FilesApi.class, api -> api.updateDocumentTemplateJson(id.value(), body));
    }

    /**
     * Uses a template. It may make another document each time, so it is never repeated by itself.
     * {@code POST /api/files/template/library/management/{id}/use} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue use(FileTemplateId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.useDocumentTemplate(id.value()));
    }

    /**
     * Copies a template. A repeat makes another copy, so it is never repeated by itself.
     * {@code POST /api/files/template/library/management/{id}/copy} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue copy(FileTemplateId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.copyDocumentTemplate(id.value()));
    }

    /**
     * Deletes a template. A repeat changes nothing more. {@code DELETE /api/files/template/library/management/{id}} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue delete(FileTemplateId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(FilesApi.class, api -> api.deleteDocumentTemplate(id.value()));
    }
}
