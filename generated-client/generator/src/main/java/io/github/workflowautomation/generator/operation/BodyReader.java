package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.DocumentException;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the body of an operation. */
final class BodyReader {
    private static final JavaType CONTENT = new JavaType("RequestBody", Set.of("okhttp3.RequestBody"), "", "");

    /** The order in which one of several media types is taken; the document's own order decides among equals. */
    private static final List<Predicate<String>> PREFERRED =
            List.of(MediaTypes::isJson, MediaTypes::isMultipart, MediaTypes::isUrlEncoded);

    private final Context context;
    private final SettingsPool pool;
    private final FormReader forms;

    BodyReader(Context context, SettingsPool pool) {
        this.context = context;
        this.pool = pool;
        this.forms = new FormReader(context);
    }

    /**
     * The argument that takes the body, and the media type to send it with.
     *
     * @param argument the argument
     * @param contentType what the converter would not say by itself; null when it does
     */
    record Body(Argument argument, @Nullable String contentType) {}

    Optional<Body> read(Operation operation, HttpMethod method, Pointer at, String id, String name) {
        if (operation.getRequestBody() == null) {
            return Optional.empty();
        }
        RequestBody body = context.references()
                .resolve(operation.getRequestBody())
                .orElseThrow(() -> new DocumentException(at.child("requestBody"), "the reference leads nowhere"));
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            context.diagnostics()
                    .warn(at.child("requestBody"), "the body is left out: HTTP clients send none with " + method);
            return Optional.empty();
        }
        if (body.getContent() == null || body.getContent().isEmpty()) {
            context.diagnostics().warn(at.child("requestBody"), "the body is left out: it has no media type");
            return Optional.empty();
        }
        Map.Entry<String, MediaType> content = preferred(body.getContent());
        Pointer place = Places.of(operation.getRequestBody().get$ref(), "requestBodies", at.child("requestBody"))
                .child("content")
                .child(content.getKey())
                .child("schema");
        Body read = body(content.getKey(), content.getValue(), place, id, name);
        return Optional.of(new Body(withComment(read.argument(), body, content.getKey()), read.contentType()));
    }

    private static Map.Entry<String, MediaType> preferred(Map<String, MediaType> content) {
        for (Predicate<String> kind : PREFERRED) {
            for (Map.Entry<String, MediaType> entry : content.entrySet()) {
                if (kind.test(entry.getKey())) {
                    return entry;
                }
            }
        }
        return content.entrySet().iterator().next();
    }

    private Body body(String mediaType, MediaType content, Pointer place, String id, String name) {
        Optional<Located> schema = Optional.ofNullable(content.getSchema()).map(found -> new Located(found, place));
        boolean form = MediaTypes.isMultipart(mediaType) || MediaTypes.isUrlEncoded(mediaType);
        if (form) {
            return schema.filter(forms::hasFields)
                    .map(fields -> form(mediaType, fields, content, id, name))
                    .orElseGet(() -> openForm(schema));
        }
        if (MediaTypes.isJson(mediaType) || describesJson(mediaType, schema)) {
            JavaType type = schema.map(found -> context.models().type(found, Names.pascal(name) + "Body"))
                    .orElse(JavaType.JSON);
            boolean usual = MediaTypes.plain(mediaType).equals("application/json");
            return new Body(argument(type, "body"), usual ? null : contentType(mediaType, place));
        }
        boolean text = MediaTypes.isText(mediaType)
                && !schema.filter(BodyReader::isBinary).isPresent();
        return new Body(argument(text ? JavaType.STRING : CONTENT, "body"), contentType(mediaType, place));
    }

    /** Null for a range, since no request can be sent with one. */
    private @Nullable String contentType(String mediaType, Pointer place) {
        if (MediaTypes.isRange(mediaType)) {
            return null;
        }
        if (!MediaTypes.isValid(mediaType)) {
            context.diagnostics().warn(place, "this is no media type, so the caller's is sent");
            return null;
        }
        return mediaType;
    }

    private Body openForm(Optional<Located> schema) {
        schema.filter(found -> !SchemaView.of(found.schema()).isTrivial())
                .ifPresent(found -> context.diagnostics()
                        .warn(found.at(), "the fields of the form are not known, so the caller makes the body"));
        return new Body(argument(CONTENT, "body"), null);
    }

    /** Documents made from code say "any type" where they mean JSON. */
    private static boolean describesJson(String mediaType, Optional<Located> schema) {
        return mediaType.equals("*/*")
                && schema.filter(found -> !isBinary(found)).isPresent();
    }

    private static boolean isBinary(Located schema) {
        return "binary".equals(SchemaView.of(schema.schema()).format());
    }

    private Body form(String mediaType, Located schema, MediaType content, String id, String name) {
        String className = pool.claim(Names.capitalized(name) + "Form");
        return new Body(argument(pool.add(forms.read(mediaType, schema, content, id, className)), "form"), null);
    }

    private static Argument argument(JavaType type, String name) {
        return Argument.of("Body", type, name, "the " + name);
    }

    private Argument withComment(Argument argument, RequestBody body, String mediaType) {
        String comment = body.getDescription() == null || body.getDescription().isBlank()
                ? "the " + argument.name() + ", " + CommentText.code(mediaType)
                : CommentText.inline(body.getDescription());
        boolean optional =
                !Boolean.TRUE.equals(body.getRequired()) && argument.type().equals(JavaType.JSON);
        return optional
                ? new Argument(
                        "@Body @OptionalBody",
                        Set.of("retrofit2.http.Body", "support.OptionalBody", "support.JsonNull"),
                        argument.type(),
                        argument.name(),
                        comment + "; {@link JsonNull#INSTANCE} sends none",
                        null)
                : Argument.of("Body", argument.type(), argument.name(), comment);
    }
}
