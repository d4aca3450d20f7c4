package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
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

    /**
     * {@code Retry-After} in both its forms, seconds and date. A date is the server's, so it is held against the server's
     * own clock when the answer has that, and else against ours.
     */
    static @Nullable Duration retryAfter(Headers headers, Instant now) {
        @Nullable String value = headers.get("Retry-After");
        if (value != null && SECONDS.matcher(value.strip()).matches()) {
            return Duration.ofSeconds(Long.parseLong(value.strip()));
        }
        @Nullable Date date = headers.getDate("Retry-After");
        if (date == null) {
            return null;
        }
        @Nullable Date serversNow = headers.getDate("Date");
        Duration wait = Duration.between(serversNow == null ? now : serversNow.toInstant(), date.toInstant());
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
