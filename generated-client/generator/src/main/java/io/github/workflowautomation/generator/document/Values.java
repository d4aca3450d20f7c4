package io.github.workflowautomation.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.ByteArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that a schema names, as JSON carries them; swagger-parser gives dates, bytes and nodes for some. */
final class Values {
    private final Schema<?> schema;

    Values(Schema<?> schema) {
        this.schema = schema;
    }

    /** The values of the enum without null, or that of the const; as text where the type is string. */
    List<Object> named(boolean text) {
        List<Object> values = new ArrayList<>();
        for (Object value : raw()) {
            Object plain = plain(value, text);
            if (!values.contains(plain)) {
                values.add(plain);
            }
        }
        return values;
    }

    private List<Object> raw() {
        List<Object> values = new ArrayList<>();
        if (schema.getEnum() != null) {
            schema.getEnum().stream().filter(Objects::nonNull).forEach(values::add);
        }
        if (schema.getConst() != null && values.isEmpty()) {
            values.add(schema.getConst());
        }
        return values;
    }

    /**
     * Whether all values can be of the type. Of an enum without a type swagger-parser says that it is of the type of the
     * first value, and a string where that is null, so a number or boolean among the rest is doubtful.
     */
    boolean fit(String type) {
        List<Object> values = raw();
        return switch (type) {
            case "string" ->
                values.stream().noneMatch(Values::isContainer)
                        && (startsAsNoText() || values.stream().noneMatch(Values::isNoText));
            case "number", "integer" -> values.stream().allMatch(Values::isNumber);
            case "boolean" -> values.stream().allMatch(value -> value instanceof Boolean);
            default -> true;
        };
    }

    /** Whether the type cannot come from the first value. */
    private boolean startsAsNoText() {
        return schema.getEnum() == null
                || schema.getEnum().isEmpty()
                || isNoText(schema.getEnum().get(0));
    }

    private static boolean isNoText(@Nullable Object value) {
        return isNumber(value) || value instanceof Boolean;
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Number || (value instanceof JsonNode node && node.isNumber());
    }

    private static boolean isContainer(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || (value instanceof JsonNode node && node.isContainerNode());
    }

    /** A string schema says "on" where YAML 1.1 made a boolean of it; dates come back as they were written. */
    private Object plain(Object value, boolean text) {
        if (value instanceof JsonNode node) {
            return node.isNumber() ? node.decimalValue() : node.isTextual() ? node.textValue() : node;
        }
        boolean scalar = value instanceof Number || value instanceof Boolean;
        return isContainer(value) || (scalar && !text) ? value : text(value);
    }

    /** The default as text; null when there is none. */
    @Nullable
    String defaultText() {
        Object value = schema.getDefault();
        return value == null || (value instanceof JsonNode node && node.isNull()) ? null : text(value);
    }

    /** A date has become the start of the day in the time zone of this machine. */
    private String text(Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        if (value instanceof byte[] bytes) {
            return schema instanceof ByteArraySchema
                    ? Base64.getEncoder().encodeToString(bytes)
                    : new String(bytes, StandardCharsets.UTF_8);
        }
        return value.toString();
    }
}
