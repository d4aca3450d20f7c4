package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.shape.Models;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an operation answers when all is well. */
final class AnswerReader {
    private static final JavaType STREAM = new JavaType("ResponseBody", Set.of("okhttp3.ResponseBody"), "", "");
    private static final JavaType NOTHING = new JavaType("Void", Set.of(), "", "");

    private final References references;
    private final Models models;

    AnswerReader(References references, Models models) {
        this.references = references;
        this.models = models;
    }

    Method.Answer read(Operation operation, Pointer at, String name) {
        Optional<Map.Entry<String, MediaType>> content = content(operation);
        JavaType type = content.map(entry -> type(entry, at, name)).orElse(NOTHING);
        return new Method.Answer(type, type.equals(STREAM));
    }

    String accept(Operation operation) {
        return content(operation)
                .map(Map.Entry::getKey)
                .filter(mediaType -> !mediaType.contains("*"))
                .map(mediaType -> mediaType.contains("json") ? mediaType : mediaType + ", */*;q=0.8")
                .orElse("*/*");
    }

    private JavaType type(Map.Entry<String, MediaType> content, Pointer at, String name) {
        String mediaType = content.getKey();
        Schema<?> schema = content.getValue().getSchema();
        boolean binary = schema != null && "binary".equals(schema.getFormat());
        if (binary || mediaType.equals("text/event-stream")) {
            return STREAM;
        }
        if (mediaType.contains("json")) {
            Pointer place = at.child("responses").child("200").child("content").child(mediaType);
            return schema == null
                    ? JavaType.JSON
                    : models.type(new Located(schema, place.child("schema")), name + "Answer");
        }
        return mediaType.startsWith("text/") ? JavaType.STRING : STREAM;
    }

    /** The content of the first good response; JSON before other types. */
    private Optional<Map.Entry<String, MediaType>> content(Operation operation) {
        return success(operation)
                .filter(response ->
                        response.getContent() != null && !response.getContent().isEmpty())
                .map(response -> response.getContent().entrySet().stream()
                        .filter(entry -> entry.getKey().contains("json"))
                        .findFirst()
                        .orElseGet(() ->
                                response.getContent().entrySet().iterator().next()));
    }

    private Optional<ApiResponse> success(Operation operation) {
        if (operation.getResponses() == null) {
            return Optional.empty();
        }
        return operation.getResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .or(() -> Optional.ofNullable(operation.getResponses().getDefault()))
                .flatMap(references::resolve);
    }
}
