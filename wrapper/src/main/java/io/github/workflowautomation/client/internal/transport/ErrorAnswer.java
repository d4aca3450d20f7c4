package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says no.
 *
 * @param status the HTTP status, or 401 for an answer that should have been one
 * @param headers its headers
 * @param body the beginning of its body as text
 */
record ErrorAnswer(int status, Headers headers, String body) {
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.:+/=-]{1,100}");
    private static final String[] ID_HEADERS = {"X-Request-Id", "X-Correlation-Id", "Request-Id", "X-Trace-Id"};

    /** Which header carries one is not public: the usual names (I). */
    static @Nullable String correlationId(Headers headers) {
        for (String name : ID_HEADERS) {
            @Nullable String id = headers.get(name);
            if (id != null && PLAIN_ID.matcher(id).matches()) {
                return id;
            }
        }
        return null;
    }

    /** {@code Retry-After} in both its forms, seconds and date. */
    static @Nullable Duration retryAfter(Headers headers, Instant now) {
        @Nullable String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        return seconds(value.strip()).or(() -> untilDate(value.strip(), now)).orElse(null);
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
    }

    private static Optional<Duration> untilDate(String value, Instant now) {
        try {
            DateTimeFormatter httpDate = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
            Duration wait =
                    Duration.between(now, ZonedDateTime.parse(value, httpDate).toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
