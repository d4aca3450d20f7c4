package io.github.workflowautomation.generator.operation;

import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the document says about an operation.
 *
 * @param summary one sentence
 * @param description more of them
 * @param evidence the mark's constant
 * @param safety the safety class's constant
 * @param safetyReason why it has that class
 * @param internal whether the vendor keeps it for itself
 * @param deprecated whether it should no longer be used
 */
public record Facts(
        @Nullable String summary,
        @Nullable String description,
        String evidence,
        String safety,
        @Nullable String safetyReason,
        boolean internal,
        boolean deprecated) {

    static Facts of(Operation operation) {
        Map<String, Object> extensions = operation.getExtensions() == null ? Map.of() : operation.getExtensions();
        return new Facts(
                operation.getSummary(),
                operation.getDescription(),
                evidence(extensions.get("x-evidence")),
                safety(extensions.get("x-safety")),
                extensions.get("x-safety-reason") instanceof String reason ? reason : null,
                Boolean.TRUE.equals(extensions.get("x-internal")),
                Boolean.TRUE.equals(operation.getDeprecated()));
    }

    private static String evidence(@Nullable Object mark) {
        return switch (String.valueOf(mark)) {
            case "D" -> "DOCUMENTED";
            case "S" -> "VENDOR_CODE";
            case "C" -> "CATALOGUED";
            case "T" -> "THIRD_PARTY";
            case "L" -> "LIVE";
            default -> "INFERRED";
        };
    }

    /** What is not known to be harmless is taken as harmful. */
    private static String safety(@Nullable Object safety) {
        return switch (String.valueOf(safety)) {
            case "safe" -> "SAFE";
            case "idempotent" -> "IDEMPOTENT";
            default -> "UNSAFE";
        };
    }
}
