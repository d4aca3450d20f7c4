package io.github.workflowautomation.client;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How a list call is asked for one page: the names of the two query parameters. All of them count items, from 0. */
public enum Paging {
    /** Not at all: the list comes whole, in one answer. */
    NONE(null, null),
    /** {@code start} and {@code count} (D on the older API, C on most lists of the current one). */
    START_COUNT("start", "count"),
    /** {@code start} and {@code limit} (C, on forms). */
    START_LIMIT("start", "limit"),
    /** {@code offset} and {@code limit} (C, on the history of user syncs). */
    LIMIT_OFFSET("offset", "limit"),
    /** {@code skip} and {@code limit} (C, on the library of templates). */
    LIMIT_SKIP("skip", "limit");

    private final @Nullable String start;
    private final @Nullable String count;

    Paging(@Nullable String start, @Nullable String count) {
        this.start = start;
        this.count = count;
    }

    /** The URL that asks for some items; for {@link #NONE} the URL as it is. */
    HttpUrl page(HttpUrl url, long from, long items) {
        if (start == null || count == null) {
            return url;
        }
        return url.newBuilder()
                .setQueryParameter(start, Long.toString(from))
                .setQueryParameter(count, Long.toString(items))
                .build();
    }
}
