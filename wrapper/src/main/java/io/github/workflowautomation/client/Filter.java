package io.github.workflowautomation.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A condition that the items of a list must meet, written as {@link VendorBody#FILTER} has it (D for users on the older API,
 * inferred elsewhere).
 *
 * @param field the vendor's name of the field
 * @param comparison how to compare
 * @param value what to compare with, as text
 */
public record Filter(String field, Comparison comparison, String value) {
    /** Checks that there is a field. */
    public Filter {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
        if (field.isBlank()) {
            throw new IllegalArgumentException("field: a filter needs the name of a field.");
        }
    }

    /**
     * {@return a condition on a text}
     *
     * @param field the vendor's name of the field
     * @param comparison how to compare
     * @param value what to compare with
     */
    public static Filter of(String field, Comparison comparison, String value) {
        return new Filter(field, comparison, value);
    }

    /**
     * {@return a condition on a whole number}
     *
     * @param field the vendor's name of the field
     * @param comparison how to compare
     * @param value what to compare with
     */
    public static Filter of(String field, Comparison comparison, long value) {
        return new Filter(field, comparison, Long.toString(value));
    }

    /**
     * {@return a condition on a day}
     *
     * @param field the vendor's name of the field
     * @param comparison how to compare
     * @param value what to compare with, sent as {@code 2026-01-15}
     */
    public static Filter of(String field, Comparison comparison, LocalDate value) {
        return new Filter(field, comparison, value.toString());
    }

    /**
     * {@return a condition on a moment}
     *
     * @param field the vendor's name of the field
     * @param comparison how to compare
     * @param value what to compare with, sent as ISO 8601 in UTC with milliseconds, as the vendor writes moments (D)
     */
    public static Filter of(String field, Comparison comparison, Instant value) {
        return new Filter(field, comparison, Answers.text(value));
    }
}
