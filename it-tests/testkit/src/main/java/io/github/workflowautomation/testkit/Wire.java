package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.ListShape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Ids, dates and pages as this tenant's dialect writes them. */
final class Wire {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Dialect dialect;
    private final int pageCap;

    /** How many ids have been written. Guarded by the tenant's lock. */
    private int written;

    Wire(Dialect dialect, int pageCap) {
        this.dialect = dialect;
        this.pageCap = pageCap;
    }

    Dialect dialect() {
        return dialect;
    }

    String id(UUID id) {
        String lower = id.toString();
        written++;
        return switch (dialect.idCase()) {
            case LOWER -> lower;
            case UPPER -> lower.toUpperCase(Locale.ROOT);
            case MIXED -> written % 2 == 0 ? lower : lower.toUpperCase(Locale.ROOT);
        };
    }

    /** ISO-8601, UTC, always with milliseconds. */
    static String time(Instant time) {
        return TIME.format(time);
    }

    /** A date that has not come is the vendor's "never". */
    static String time(Optional<Instant> time) {
        return time.map(Wire::time).orElse("0001-01-01T00:00:00.000Z");
    }

    /** The page that the request asks for, cut to the tenant's cap. */
    <T> ApiAnswer page(ApiRequest request, List<T> all, Function<T, Map<String, Object>> toJson) {
        return page(request, dialect.listShape(), all, toJson);
    }

    /** The same where a document says how the page is wrapped. */
    <T> ApiAnswer page(ApiRequest request, ListShape shape, List<T> all, Function<T, Map<String, Object>> toJson) {
        return list(ListQuery.paged(request, pageCap), shape, all, toJson);
    }

    /** All items, for a call that knows no pages. */
    <T> ApiAnswer whole(ApiRequest request, List<T> all, Function<T, Map<String, Object>> toJson) {
        return whole(request, dialect.listShape(), all, toJson);
    }

    /** The same where a document says how the list is wrapped. */
    <T> ApiAnswer whole(ApiRequest request, ListShape shape, List<T> all, Function<T, Map<String, Object>> toJson) {
        return list(ListQuery.whole(request), shape, all, toJson);
    }

    private static <T> ApiAnswer list(
            ListQuery query, ListShape shape, List<T> all, Function<T, Map<String, Object>> toJson) {
        List<Map<String, Object>> selected =
                query.select(all.stream().map(toJson).toList());
        return ApiAnswer.json(wrapped(shape, query.page(selected), selected.size()));
    }

    private static Object wrapped(ListShape shape, List<Map<String, Object>> items, int total) {
        return switch (shape) {
            case ARRAY -> items;
            case ITEMS_AND_TOTAL -> page("total", total, "items", items);
            case ITEMS_AND_TOTAL_ITEM_CNT -> page("TotalItemCnt", total, "Items", items);
            case ARRAY_AROUND_ONE -> List.of(page("TotalItemCnt", total, "Items", items));
        };
    }

    private static Map<String, Object> page(String totalName, int total, String itemsName, List<?> items) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(totalName, total);
        page.put(itemsName, new ArrayList<>(items));
        return page;
    }
}
