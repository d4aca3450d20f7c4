package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The models of a document, and the Java type of any schema in it. */
public final class Models {
    /** Simple names that the generated code imports or that every class sees. */
    private static final Set<String> TAKEN = Set.of(
            "Adapters",
            "BigDecimal",
            "Boolean",
            "Builder",
            "Call",
            "DELETE",
            "Deprecated",
            "Double",
            "Enum",
            "Evidence",
            "Form",
            "FormParts",
            "GET",
            "HTTP",
            "HeaderMap",
            "HeaderParameters",
            "Headers",
            "IOException",
            "Integer",
            "JsonAdapter",
            "JsonReader",
            "JsonValue",
            "JsonWriter",
            "LinkedHashMap",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "ModelAdapters",
            "Moshi",
            "Nullable",
            "Object",
            "Objects",
            "OffsetDateTime",
            "Operation",
            "OperationInfo",
            "Override",
            "PATCH",
            "POST",
            "PUT",
            "ParameterList",
            "Path",
            "QueryMap",
            "QueryParameters",
            "Record",
            "RequestBody",
            "ResponseBody",
            "Safety",
            "Scalars",
            "Schema",
            "Secret",
            "Set",
            "Streaming",
            "String",
            "StringJoiner",
            "UUID",
            "Void");

    private final References references;
    private final Diagnostics diagnostics;
    private final NameScope names = NameScope.ofClasses(TAKEN);
    private final Map<String, String> classOfSchema = new LinkedHashMap<>();
    private final List<Model> models = new ArrayList<>();

    /** Makes a model of each shared schema that describes an object. */
    public Models(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        references.schemas().forEach((name, schema) -> {
            if (isModel(schema)) {
                classOfSchema.put(name, className(name));
            }
        });
        List.copyOf(classOfSchema.keySet()).forEach(this::addShared);
    }

    private String className(String schemaName) {
        String type = Names.type(schemaName);
        return names.claim(names.isFree(type) || !TAKEN.contains(type) ? type : type + "Model");
    }

    private void addShared(String name) {
        Schema<?> schema = references.schemas().get(name);
        String className = classOfSchema.get(name);
        if (schema != null && className != null) {
            add(className, name, new Located(schema, References.pointer(name)));
        }
    }

    /** The models so far; a type that was asked for may have added one. */
    public List<Model> all() {
        return List.copyOf(models);
    }

    /** Whether a schema becomes a class: it has members of its own or of its parts, and no variants. */
    private boolean isModel(Schema<?> schema) {
        SchemaView view = SchemaView.of(schema);
        return schema.get$ref() == null
                && view.variants().isEmpty()
                && !members(new Located(schema, Pointer.ROOT)).isEmpty();
    }

    private void add(String className, String schemaName, Located located) {
        NameScope scope = NameScope.ofMembers(Set.of("builder", "toBuilder", "additionalFields", "build"));
        Set<String> required = required(located);
        List<Property> properties = new ArrayList<>();
        members(located)
                .forEach((wireName, member) -> properties.add(new Property(
                        properties.size(),
                        wireName,
                        scope.claim(Names.member(wireName)),
                        memberType(className, wireName, member),
                        required.contains(wireName),
                        member.schema().getDescription())));
        models.add(new Model(className, schemaName, located.schema().getDescription(), List.copyOf(properties)));
    }

    private JavaType memberType(String className, String wireName, Located member) {
        return SchemaView.isTrue(member.schema(), "x-secret")
                ? JavaType.SECRET
                : type(member, className + Names.pascal(wireName));
    }

    /** Members in order, those of an allOf's parts included. */
    private Map<String, Located> members(Located located) {
        Map<String, Located> members = new LinkedHashMap<>();
        collect(located, members, new LinkedHashSet<>());
        return members;
    }

    private void collect(Located located, Map<String, Located> members, Set<Pointer> seen) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty() || !seen.add(resolved.get().at())) {
            return;
        }
        SchemaView view = SchemaView.of(resolved.get().schema());
        Pointer at = resolved.get().at();
        List<Schema<?>> parts = view.allOf();
        for (int i = 0; i < parts.size(); i++) {
            collect(new Located(parts.get(i), at.child("allOf").child(i)), members, seen);
        }
        view.properties()
                .forEach((name, schema) -> members.put(
                        name, new Located(schema, at.child("properties").child(name))));
    }

    private Set<String> required(Located located) {
        Set<String> required =
                new LinkedHashSet<>(SchemaView.of(located.schema()).required());
        for (Schema<?> part : SchemaView.of(located.schema()).allOf()) {
            references
                    .resolve(new Located(part, located.at()))
                    .ifPresent(resolved -> required.addAll(required(resolved)));
        }
        return required;
    }

    /** The Java type of a schema; an object described in place becomes a model of the suggested name. */
    public JavaType type(Located located, String suggestedName) {
        String reference = located.schema().get$ref();
        Optional<String> shared = reference == null ? Optional.empty() : references.schemaName(reference);
        if (shared.isPresent() && classOfSchema.containsKey(shared.get())) {
            return JavaType.model(Objects.requireNonNull(classOfSchema.get(shared.get())));
        }
        if (reference != null) {
            return references
                    .resolve(located)
                    .map(target -> type(target, suggestedName))
                    .orElseGet(() -> open(located, "the reference leads nowhere"));
        }
        return typeOf(SchemaView.of(located.schema()), located, suggestedName);
    }

    private JavaType typeOf(SchemaView view, Located located, String suggestedName) {
        if (!view.variants().isEmpty()) {
            return open(located, view.variantsKeyword() + " is read as open JSON");
        }
        if (isModel(located.schema())) {
            String name = className(suggestedName);
            add(name, suggestedName, located);
            return JavaType.model(name);
        }
        return switch (view.type()) {
            case "string" -> string(view.format());
            case "integer" -> view.format().equals("int32") ? JavaType.INTEGER : JavaType.LONG;
            case "number" -> view.format().isEmpty() ? JavaType.DECIMAL : JavaType.DOUBLE;
            case "boolean" -> JavaType.BOOLEAN;
            case "array" -> element(located, suggestedName).list();
            case "object" -> object(view, located, suggestedName);
            default -> JavaType.JSON;
        };
    }

    private static JavaType string(String format) {
        return switch (format) {
            case "date-time" -> JavaType.library("java.time.OffsetDateTime");
            case "date" -> JavaType.library("java.time.LocalDate");
            case "uuid" -> JavaType.library("java.util.UUID");
            default -> JavaType.STRING;
        };
    }

    private JavaType element(Located located, String suggestedName) {
        Schema<?> items = located.schema().getItems();
        return items == null
                ? JavaType.JSON
                : type(new Located(items, located.at().child("items")), suggestedName + "Item");
    }

    private JavaType object(SchemaView view, Located located, String suggestedName) {
        Schema<?> values = view.additional();
        return values == null
                ? JavaType.JSON
                : type(new Located(values, located.at().child("additionalProperties")), suggestedName + "Value")
                        .map();
    }

    private JavaType open(Located located, String reason) {
        diagnostics.warn(located.at(), reason);
        return JavaType.JSON;
    }
}
