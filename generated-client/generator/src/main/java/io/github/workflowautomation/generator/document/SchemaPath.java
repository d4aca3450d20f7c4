package io.github.workflowautomation.generator.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a schema that stands inside another one: {@code #/components/schemas/User/properties/address}. */
final class SchemaPath {
    private SchemaPath() {}

    static Optional<Located> find(Components components, String reference) {
        List<String> names = List.of(reference.split("/"));
        if (names.size() < 4 || !reference.startsWith("#/components/schemas/") || components.getSchemas() == null) {
            return Optional.empty();
        }
        Iterator<String> path =
                names.subList(3, names.size()).stream().map(References::decoded).iterator();
        String name = path.next();
        @Nullable Schema<?> schema = components.getSchemas().get(name);
        Pointer at = References.pointer(name);
        while (schema != null && path.hasNext()) {
            String step = path.next();
            at = at.child(step);
            schema = below(schema, step, path);
        }
        return schema == null ? Optional.empty() : Optional.of(new Located(schema, at));
    }

    private static @Nullable Schema<?> below(Schema<?> schema, String step, Iterator<String> path) {
        return switch (step) {
            case "items" -> SchemaView.items(schema);
            case "additionalProperties" -> schema.getAdditionalProperties() instanceof Schema<?> inner ? inner : null;
            case "properties" ->
                schema.getProperties() == null || !path.hasNext()
                        ? null
                        : schema.getProperties().get(path.next());
            case "allOf" -> element(schema.getAllOf(), path);
            case "oneOf" -> element(schema.getOneOf(), path);
            case "anyOf" -> element(schema.getAnyOf(), path);
            default -> null;
        };
    }

    @SuppressWarnings("rawtypes") // as swagger-parser gives them
    private static @Nullable Schema<?> element(@Nullable List<Schema> schemas, Iterator<String> path) {
        if (schemas == null || !path.hasNext()) {
            return null;
        }
        String index = path.next();
        boolean valid = index.matches("[0-9]{1,4}") && Integer.parseInt(index) < schemas.size();
        return valid ? schemas.get(Integer.parseInt(index)) : null;
    }
}
