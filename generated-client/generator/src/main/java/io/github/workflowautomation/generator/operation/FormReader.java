package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form. */
final class FormReader {
    private static final List<Setting.Value> FILE = List.of(
            new Setting.Value("String", "fileName", "the file's name, without folders"),
            new Setting.Value("RequestBody", "content", "the file's content"));
    private static final String PARTS = "this.parameters.";

    private final Context context;

    FormReader(Context context) {
        this.context = context;
    }

    /** A field as it stands in the document. */
    private record Field(String wireName, String name, Located schema, Encoding encoding, boolean multipart) {
        String literal() {
            return Literals.text(wireName);
        }
    }

    /** Whether the schema names the fields, so that a class can offer them. */
    boolean hasFields(Located schema) {
        return !fields(schema).isEmpty();
    }

    Settings read(String mediaType, Located schema, MediaType content, String id, String className) {
        Settings.Kind kind = MediaTypes.isMultipart(mediaType) ? Settings.Kind.MULTIPART : Settings.Kind.URL_ENCODED;
        Map<String, Located> fields = fields(schema);
        List<String> names = NameScope.ofMembers(Set.of("build")).claimAll(List.copyOf(fields.keySet()));
        Set<String> required = new LinkedHashSet<>();
        collectRequired(schema, required, new LinkedHashSet<>());
        Set<String> imports = new TreeSet<>();
        List<Setting> settings = new ArrayList<>();
        fields.forEach((wireName, field) -> {
            Encoding encoding =
                    content.getEncoding() == null ? null : content.getEncoding().get(wireName);
            settings.add(setting(
                    new Field(
                            wireName,
                            names.get(settings.size()),
                            field,
                            encoding == null ? new Encoding() : encoding,
                            kind == Settings.Kind.MULTIPART),
                    className + Names.pascal(wireName),
                    required.contains(wireName)
                            && !Boolean.TRUE.equals(field.schema().getReadOnly()),
                    imports));
        });
        return new Settings(className, kind, id, MediaTypes.plain(mediaType), settings, imports);
    }

    /** The fields in order, those of an allOf's parts included. */
    private Map<String, Located> fields(Located schema) {
        Map<String, Located> fields = new LinkedHashMap<>();
        collect(schema, fields, new LinkedHashSet<>());
        return fields;
    }

    private void collect(Located schema, Map<String, Located> fields, Set<Pointer> seen) {
        context.references()
                .resolve(schema)
                .filter(found -> seen.add(found.at()))
                .ifPresent(found -> {
                    SchemaView view = SchemaView.of(found.schema());
                    parts(found, view).forEach(part -> collect(part, fields, seen));
                    view.properties()
                            .forEach((name, field) -> fields.put(
                                    name,
                                    new Located(
                                            field,
                                            found.at().child("properties").child(name))));
                });
    }

    private void collectRequired(Located schema, Set<String> required, Set<Pointer> seen) {
        context.references()
                .resolve(schema)
                .filter(found -> seen.add(found.at()))
                .ifPresent(found -> {
                    SchemaView view = SchemaView.of(found.schema());
                    required.addAll(view.required());
                    parts(found, view).forEach(part -> collectRequired(part, required, seen));
                });
    }

    private static List<Located> parts(Located found, SchemaView view) {
        List<Located> parts = new ArrayList<>();
        view.allOf()
                .forEach(part ->
                        parts.add(new Located(part, found.at().child("allOf").child(parts.size()))));
        return parts;
    }

    private Setting setting(Field field, String suggestedName, boolean required, Set<String> imports) {
        warnOfHeaders(field);
        Schema<?> resolved = resolved(field.schema());
        boolean file = isFile(resolved);
        @Nullable Schema<?> items = SchemaView.items(resolved);
        boolean files = items != null && isFile(resolved(at(items, field)));
        if ((file || files) && !field.multipart()) {
            context.diagnostics().warn(field.schema().at(), "only a multipart form takes a file, so this is text");
        } else if (file || files) {
            imports.add("okhttp3.RequestBody");
            String statement = PARTS + (files ? "addFile(" : "setFile(") + field.literal() + ", fileName, content)";
            return setting(field, FILE, statement, required);
        }
        ParameterShape shape = ParameterShape.of(field.schema(), suggestedName, context);
        JavaType type = type(shape, field, resolved, suggestedName);
        imports.addAll(type.imports());
        List<Setting.Value> values = List.of(new Setting.Value(type.plainName(), field.name(), "the value"));
        return setting(field, values, PARTS + statement(field, shape, type, imports), required);
    }

    private Setting setting(Field field, List<Setting.Value> values, String statement, boolean required) {
        Remarks remarks = Remarks.of(field.schema().schema(), context.references());
        String check = PARTS + "require(" + field.literal() + ")";
        return new Setting(field.wireName(), field.name(), values, statement, check, required, remarks);
    }

    private void warnOfHeaders(Field field) {
        if (field.encoding().getHeaders() != null
                && !field.encoding().getHeaders().isEmpty()) {
            context.diagnostics()
                    .warn(field.schema().at(), "the headers of the part \"" + field.wireName() + "\" are not sent");
        }
    }

    private Schema<?> resolved(Located schema) {
        return context.references().resolve(schema).map(Located::schema).orElse(schema.schema());
    }

    private static Located at(Schema<?> schema, Field field) {
        return new Located(schema, field.schema().at().child("items"));
    }

    private static boolean isFile(Schema<?> field) {
        boolean untypedContent = field.getContentMediaType() != null && field.getContentEncoding() == null;
        return "binary".equals(field.getFormat())
                || (untypedContent && !field.getContentMediaType().contains("json"));
    }

    /** A part that is JSON may be of any type; elsewhere an object is open JSON. */
    private JavaType type(ParameterShape shape, Field field, Schema<?> resolved, String suggestedName) {
        if (!isJsonPart(field, shape)) {
            return shape.type();
        }
        @Nullable Schema<?> items = SchemaView.items(resolved);
        if (shape.kind() == ParameterShape.Kind.LIST && items != null && !isJson(field)) {
            return context.models().type(at(items, field), suggestedName).list();
        }
        return context.models().type(field.schema(), suggestedName);
    }

    private String statement(Field field, ParameterShape shape, JavaType type, Set<String> imports) {
        if (isJsonPart(field, shape)) {
            return json(field, shape, type, imports);
        }
        String literal = field.literal();
        String name = field.name();
        return switch (shape.kind()) {
            case LIST -> list(field, literal, name);
            case OBJECT -> object(field, literal, name);
            case SCALAR, OPEN, JSON -> {
                String contentType = field.encoding().getContentType();
                boolean typed = field.multipart() && contentType != null && MediaTypes.isValid(contentType);
                yield typed
                        ? "text(" + literal + ", " + Literals.text(contentType) + ", " + name + ")"
                        : "text(" + literal + ", " + name + ")";
            }
        };
    }

    private static String list(Field field, String literal, String name) {
        Encoding encoding = field.encoding();
        boolean form = encoding.getStyle() == null || encoding.getStyle() == Encoding.StyleEnum.FORM;
        boolean explode = encoding.getExplode() == null ? form : encoding.getExplode();
        if (field.multipart() || explode) {
            return "textAll(" + literal + ", " + name + ")";
        }
        String separator = switch (encoding.getStyle() == null ? Encoding.StyleEnum.FORM : encoding.getStyle()) {
            case PIPE_DELIMITED -> "|";
            case SPACE_DELIMITED -> " ";
            default -> ",";
        };
        return "textJoined(" + literal + ", " + Literals.string(separator) + ", " + name + ")";
    }

    private static String object(Field field, String literal, String name) {
        boolean bracketed = field.encoding().getStyle() == Encoding.StyleEnum.DEEP_OBJECT;
        return (bracketed ? "textBracketed(" : "textMembers(") + literal + ", " + name + ")";
    }

    private static String json(Field field, ParameterShape shape, JavaType type, Set<String> imports) {
        String contentType = Objects.requireNonNullElse(field.encoding().getContentType(), "application/json");
        boolean repeated = shape.kind() == ParameterShape.Kind.LIST && !isJson(field);
        String javaType = JavaTypeExpression.of(
                repeated ? type.name().substring("List<".length(), type.name().length() - 1) : type.name(), imports);
        return (repeated ? "jsonAll(" : "json(") + field.literal() + ", " + Literals.text(contentType) + ", "
                + field.name() + ", " + javaType + ")";
    }

    /** Whether the document says so, or says nothing else of an object: OpenAPI sends those as JSON. */
    private static boolean isJsonPart(Field field, ParameterShape shape) {
        boolean open = shape.type().name().contains("Json") && shape.kind() != ParameterShape.Kind.SCALAR;
        boolean unstyled =
                field.encoding().getStyle() == null && field.encoding().getExplode() == null;
        return isJson(field) || (open && unstyled && field.encoding().getContentType() == null);
    }

    private static boolean isJson(Field field) {
        String contentType = field.encoding().getContentType();
        return contentType != null && MediaTypes.isJson(contentType) && MediaTypes.isValid(contentType);
    }
}
