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
 * @param seen where and when a tenant showed it, such as {@code in app 8.20.1 on 2026-12-01}; empty if that is not known
 * @param removed whether the vendor's document has it no longer
 * @param safety the safety class's constant
 * @param safetyReason why it has that class
 * @param internal whether the vendor keeps it for itself
 * @param deprecated whether it should no longer be used
 */
public record Facts(
        @Nullable String summary,
        @Nullable String description,
        String evidence,
        String seen,
        boolean removed,
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
                seen(extensions),
                Boolean.TRUE.equals(extensions.get("x-vendor-removed")),
                safety(extensions.get("x-safety")),
                extensions.get("x-safety-reason") instanceof String reason ? reason : null,
                Boolean.TRUE.equals(extensions.get("x-internal")),
                Boolean.TRUE.equals(operation.getDeprecated()));
    }

    private static String seen(Map<String, Object> extensions) {
        String version = extensions.get("x-seen-in") instanceof String text ? "in app " + text : "";
        String day = extensions.get("x-seen-on") instanceof String text ? "on " + text : "";
        return (version + " " + day).trim();
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
