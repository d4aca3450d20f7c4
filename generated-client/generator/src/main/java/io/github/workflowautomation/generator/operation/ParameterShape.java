package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.shape.JavaType;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a parameter: one, several, or an object whose members stand beside each other.
 *
 * @param kind which of these
 * @param type the Java type
 */
record ParameterShape(Kind kind, JavaType type) {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    enum Kind {
        /** A value that is sent as text. */
        SCALAR,
        /** Values of that sort. */
        LIST,
        /** An object. */
        OBJECT,
        /** What the document does not say, or one of several kinds. */
        OPEN,
        /** JSON, because the document says so. */
        JSON
    }

    static ParameterShape of(Parameter parameter, Pointer at, String suggestedName, Context context) {
        ParameterShape shape = parameter.getSchema() == null
                ? ofContent(parameter, at, suggestedName, context)
                : of(new Located(parameter.getSchema(), at.child("schema")), suggestedName, context);
        return secret(parameter) ? shape.masked() : shape;
    }

    /** A parameter without a schema has a media type instead, of which there is one. */
    private static ParameterShape ofContent(Parameter parameter, Pointer at, String suggestedName, Context context) {
        if (parameter.getContent() == null || parameter.getContent().isEmpty()) {
            return new ParameterShape(Kind.SCALAR, JavaType.STRING);
        }
        Map.Entry<String, MediaType> content =
                parameter.getContent().entrySet().iterator().next();
        @Nullable Schema<?> schema = content.getValue().getSchema();
        if (MediaTypes.isJson(content.getKey()) || schema == null) {
            return new ParameterShape(Kind.JSON, JavaType.JSON);
        }
        Pointer place = at.child("content").child(content.getKey()).child("schema");
        return of(new Located(schema, place), suggestedName, context);
    }

    /** The shape of the values that a schema describes. */
    static ParameterShape of(Located schema, String suggestedName, Context context) {
        return of(schema, suggestedName, context, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A schema within itself has no shape. */
    private static ParameterShape of(Located schema, String suggestedName, Context context, Set<Schema<?>> within) {
        Optional<Located> resolved = resolve(schema, context, within);
        if (resolved.isEmpty() || !within.add(resolved.get().schema())) {
            return new ParameterShape(Kind.OPEN, context.models().type(schema, suggestedName));
        }
        SchemaView view = SchemaView.of(resolved.get().schema());
        boolean secret =
                SchemaView.isTrue(view.schema(), "x-secret") || view.format().equals("password");
        ParameterShape shape = shape(view, resolved.get(), schema, suggestedName, context, within);
        return secret ? shape.masked() : shape;
    }

    private static ParameterShape shape(
            SchemaView view,
            Located resolved,
            Located original,
            String suggestedName,
            Context context,
            Set<Schema<?>> within) {
        if (view.type().equals("array")) {
            return list(resolved, original, suggestedName, context, within);
        }
        if (SCALARS.contains(view.type()) && view.variants().isEmpty()) {
            return new ParameterShape(Kind.SCALAR, context.models().type(original, suggestedName));
        }
        boolean object = view.type().equals("object") || !view.allOf().isEmpty();
        return object && view.variants().isEmpty()
                ? allOf(view, resolved, suggestedName, context, within)
                : new ParameterShape(isOfScalars(view, resolved, context) ? Kind.SCALAR : Kind.OPEN, JavaType.JSON);
    }

    private static boolean isOfScalars(SchemaView view, Located located, Context context) {
        List<Located> variants = view.variantsOf(located);
        return variants.isEmpty()
                ? !view.types().isEmpty() && SCALARS.containsAll(view.types())
                : variants.stream()
                        .flatMap(variant -> context.references().resolve(variant).stream())
                        .map(variant -> SchemaView.of(variant.schema()))
                        .allMatch(variant -> SCALARS.contains(variant.impliedType()) || variant.onlyNull());
    }

    /** An allOf of one is the way of 3.0 to describe a reference. */
    private static ParameterShape allOf(
            SchemaView view, Located resolved, String suggestedName, Context context, Set<Schema<?>> within) {
        List<Schema<?>> parts = view.allOf();
        if (parts.size() == 1 && view.properties().isEmpty()) {
            return of(new Located(parts.get(0), resolved.at().child("allOf").child(0)), suggestedName, context, within);
        }
        return new ParameterShape(Kind.OBJECT, JavaType.OBJECT);
    }

    private static ParameterShape list(
            Located resolved, Located original, String suggestedName, Context context, Set<Schema<?>> within) {
        @Nullable Schema<?> items = SchemaView.items(resolved.schema());
        if (items == null) {
            return new ParameterShape(Kind.LIST, JavaType.JSON.list());
        }
        ParameterShape element = of(new Located(items, resolved.at().child("items")), suggestedName, context, within);
        if (element.type().equals(JavaType.SECRET)) {
            return new ParameterShape(Kind.LIST, JavaType.SECRET.list());
        }
        return new ParameterShape(
                Kind.LIST,
                element.kind() == Kind.SCALAR && !element.type().equals(JavaType.JSON)
                        ? context.models().type(original, suggestedName)
                        : JavaType.JSON.list());
    }

    /** Follows references, and steps over a choice between something and null. */
    private static Optional<Located> resolve(Located schema, Context context, Set<Schema<?>> within) {
        Optional<Located> resolved = context.references().resolve(schema);
        if (resolved.isEmpty()) {
            return resolved;
        }
        List<Schema<?>> real = SchemaView.of(resolved.get().schema()).variants().stream()
                .filter(variant -> !SchemaView.of(variant).onlyNull())
                .toList();
        return real.size() == 1 && within.add(resolved.get().schema())
                ? resolve(new Located(real.get(0), resolved.get().at()), context, within)
                : resolved;
    }

    private ParameterShape masked() {
        return kind == Kind.LIST
                ? new ParameterShape(kind, JavaType.SECRET.list())
                : new ParameterShape(Kind.SCALAR, JavaType.SECRET);
    }

    private static boolean secret(Parameter parameter) {
        return parameter.getExtensions() != null
                && Boolean.TRUE.equals(parameter.getExtensions().get("x-secret"));
    }
}
