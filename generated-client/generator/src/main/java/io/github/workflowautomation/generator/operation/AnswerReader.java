package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what an operation answers. */
final class AnswerReader {
    private static final JavaType STREAM = new JavaType("ResponseBody", Set.of("okhttp3.ResponseBody"), "", "");
    private static final JavaType NOTHING = new JavaType("Void", Set.of(), "", "");
    private static final String ANYTHING = "*/*";

    private final Context context;

    AnswerReader(Context context) {
        this.context = context;
    }

    /** A response and where it stands; {@code name} is that of the shared one. */
    private record Response(
            String status,
            ApiResponse response,
            Pointer at,
            @Nullable String name) {
        Map<String, MediaType> content() {
            return response.getContent() == null ? Map.of() : response.getContent();
        }
    }

    Method.Answer read(Operation operation, HttpMethod method, Pointer at, String name) {
        List<Response> all = responses(operation, at);
        List<Response> good = good(all);
        List<Outcome> outcomes = all.stream()
                .filter(response -> !response.status().isEmpty())
                .map(this::outcome)
                .toList();
        Set<String> mediaTypes = new LinkedHashSet<>();
        Set<JavaType> types = new LinkedHashSet<>();
        for (Response response : good) {
            chosen(response).ifPresent(content -> {
                mediaTypes.addAll(content.keySet());
                types.add(type(response, content, name));
            });
        }
        JavaType type = method == HttpMethod.HEAD || types.isEmpty() ? NOTHING : one(types, mediaTypes, at);
        return new Method.Answer(type, type.equals(STREAM), accept(mediaTypes, type), outcomes);
    }

    private List<Response> responses(Operation operation, Pointer at) {
        List<Response> responses = new ArrayList<>();
        if (operation.getResponses() == null) {
            return responses;
        }
        operation.getResponses().forEach((status, response) -> {
            Pointer inPlace = at.child("responses").child(status);
            Pointer place = Places.of(response.get$ref(), "responses", inPlace);
            Optional<ApiResponse> resolved = context.references().resolve(response);
            if (resolved.isEmpty()) {
                context.diagnostics().warn(inPlace, "the reference leads nowhere, the response is left out");
            }
            String name = response.get$ref() == null ? null : Names.pascal(Places.name(response.get$ref()));
            resolved.ifPresent(found -> responses.add(new Response(status, found, place, name)));
        });
        return responses;
    }

    /** Those that say that all is well; where none does, the default one. */
    private static List<Response> good(List<Response> all) {
        List<Response> good = all.stream()
                .filter(response -> response.status().startsWith("2"))
                .toList();
        return good.isEmpty()
                ? all.stream()
                        .filter(response -> response.status().equals("default"))
                        .toList()
                : good;
    }

    /** JSON if there is any, else all that is there. */
    private static Optional<Map<String, MediaType>> chosen(Response response) {
        Map<String, MediaType> json = new LinkedHashMap<>();
        response.content().forEach((mediaType, content) -> {
            if (MediaTypes.isJson(mediaType)) {
                json.putIfAbsent(mediaType, content);
            }
        });
        Map<String, MediaType> chosen = json.isEmpty() ? response.content() : json;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private JavaType type(Response response, Map<String, MediaType> content, String name) {
        Set<JavaType> types = new LinkedHashSet<>();
        content.forEach((mediaType, body) -> types.add(type(response, mediaType, body, name)));
        return types.size() == 1
                ? types.iterator().next()
                : content.keySet().stream().allMatch(MediaTypes::isJson) ? JavaType.JSON : STREAM;
    }

    private JavaType type(Response response, String mediaType, MediaType content, String name) {
        @Nullable Schema<?> schema = content.getSchema();
        Optional<SchemaView> view = Optional.ofNullable(schema).map(SchemaView::of);
        boolean binary = view.filter(found -> found.format().equals("binary")).isPresent();
        boolean json = MediaTypes.isJson(mediaType) || (mediaType.equals(ANYTHING) && schema != null);
        if (binary || !(json || MediaTypes.isText(mediaType))) {
            return STREAM;
        }
        if (!json) {
            return JavaType.STRING;
        }
        String wanted = response.name() == null ? name : response.name();
        return schema == null
                ? JavaType.JSON
                : context.models().type(schema(response, mediaType, content), wanted + "Answer");
    }

    private static Located schema(Response response, String mediaType, MediaType content) {
        Pointer at = response.at().child("content").child(mediaType).child("schema");
        return new Located(content.getSchema(), at);
    }

    private static boolean isReference(@Nullable Schema<?> schema) {
        return schema != null && schema.get$ref() != null;
    }

    private JavaType one(Set<JavaType> types, Set<String> mediaTypes, Pointer at) {
        if (types.size() == 1) {
            return types.iterator().next();
        }
        boolean json = !types.contains(STREAM) && mediaTypes.stream().allMatch(MediaTypes::isJson);
        context.diagnostics()
                .warn(
                        at.child("responses"),
                        "the answer is " + types.stream().map(JavaType::name).collect(Collectors.joining(" or "))
                                + ", so it is " + (json ? "open JSON" : "a stream"));
        return json ? JavaType.JSON : STREAM;
    }

    /** Asks for what can be read; a stream takes anything in case of need. */
    private static String accept(Set<String> mediaTypes, JavaType type) {
        boolean json = !type.equals(STREAM) && mediaTypes.stream().anyMatch(MediaTypes::isJson);
        List<String> plain = mediaTypes.stream()
                .filter(MediaTypes::isValid)
                .filter(mediaType -> json == MediaTypes.isJson(mediaType))
                .toList();
        if (plain.isEmpty()) {
            return ANYTHING;
        }
        return String.join(", ", plain) + (json ? "" : ", */*;q=0.8");
    }

    private Outcome outcome(Response response) {
        JavaType model = chosen(response)
                .map(content -> content.entrySet().iterator().next())
                .filter(content -> isReference(content.getValue().getSchema()))
                .map(content -> context.models().type(schema(response, content.getKey(), content.getValue()), "Answer"))
                .filter(type -> type.imports().equals(Set.of("model." + type.name())))
                .orElse(null);
        return new Outcome(response.status(), response.response().getDescription(), model);
    }
}
