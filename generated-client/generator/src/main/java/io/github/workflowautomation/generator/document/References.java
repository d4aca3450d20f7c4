package io.github.workflowautomation.generator.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the references inside a document. */
public final class References {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final int LONGEST_CHAIN = 50;

    private final Components components;
    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();

    /** Takes the document whose references are to be followed. */
    public References(OpenAPI document) {
        this.components = document.getComponents() == null ? new Components() : document.getComponents();
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(schemas::put);
        }
    }

    /** The shared schemas in their order. */
    public Map<String, Schema<?>> schemas() {
        return Collections.unmodifiableMap(schemas);
    }

    /** A shared schema. */
    public Optional<Located> shared(String name) {
        Schema<?> schema = schemas().get(name);
        return schema == null ? Optional.empty() : Optional.of(new Located(schema, pointer(name)));
    }

    /** Where a shared schema stands. */
    public static Pointer pointer(String schemaName) {
        return Pointer.ROOT.child("components").child("schemas").child(schemaName);
    }

    /** The name of the shared schema that stands at a place. */
    public static Optional<String> sharedName(Pointer at) {
        List<String> steps = at.steps();
        boolean shared = steps.size() == 3
                && steps.get(0).equals("components")
                && steps.get(1).equals("schemas");
        return shared ? Optional.of(steps.get(2)) : Optional.empty();
    }

    /** The name of the shared schema that a reference names, if it names one directly. */
    public Optional<String> schemaName(String reference) {
        if (!reference.startsWith(SCHEMAS)) {
            return Optional.empty();
        }
        String name = decoded(reference.substring(SCHEMAS.length()));
        return schemas().containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name that a discriminator's mapping means: a reference, or a name alone. */
    public Optional<String> mappedName(String reference) {
        return schemas().containsKey(reference) ? Optional.of(reference) : schemaName(reference);
    }

    /** The schema behind a chain of references; empty when it leads nowhere. */
    public Optional<Located> resolve(Located located) {
        Located current = located;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            @Nullable String reference = current.schema().get$ref();
            if (reference == null) {
                return Optional.of(current);
            }
            Optional<String> name = schemaName(reference);
            if (name.isEmpty()) {
                return SchemaPath.find(components, reference);
            }
            current = new Located(Objects.requireNonNull(schemas().get(name.get())), pointer(name.get()));
        }
        return Optional.empty();
    }

    /** The parameter itself. */
    public Optional<Parameter> resolve(Parameter parameter) {
        return follow(parameter, Parameter::get$ref, components.getParameters());
    }

    /** The body itself. */
    public Optional<RequestBody> resolve(RequestBody body) {
        return follow(body, RequestBody::get$ref, components.getRequestBodies());
    }

    /** The response itself. */
    public Optional<ApiResponse> resolve(ApiResponse response) {
        return follow(response, ApiResponse::get$ref, components.getResponses());
    }

    private static <T> Optional<T> follow(T start, Ref<T> ref, @Nullable Map<String, T> shared) {
        T current = start;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            @Nullable String reference = ref.of(current);
            if (reference == null) {
                return Optional.of(current);
            }
            @Nullable T next = shared == null ? null : shared.get(lastName(reference));
            if (next == null) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.empty();
    }

    private interface Ref<T> {
        @Nullable
        String of(T object);
    }

    private static String lastName(String reference) {
        return decoded(reference.substring(reference.lastIndexOf('/') + 1));
    }

    static String decoded(String token) {
        String plain =
                token.contains("%") ? URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8) : token;
        return plain.replace("~1", "/").replace("~0", "~");
    }
}
