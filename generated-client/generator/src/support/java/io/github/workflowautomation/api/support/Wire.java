package io.github.workflowautomation.api.support;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** The text of a value in a path, a query, a header or a form. */
final class Wire {
    private Wire() {}

    static String text(Object value) {
        if (value instanceof Secret secret) {
            return secret.reveal();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return Texts.format(dateTime);
        }
        if (value instanceof OpenEnum<?> constant) {
            return text(constant.value());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Collection<?> values) {
            return join(",", values);
        }
        return value instanceof JsonValue json ? json.asString().orElseGet(json::toJson) : value.toString();
    }

    static String join(String separator, Collection<?> values) {
        return values.stream().map(Wire::text).collect(Collectors.joining(separator));
    }
}
