package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the caller of a list asks for: {@code search}, {@code filters}, {@code sort} and {@code dir}, {@code start} and {@code
 * count}.
 */
final class ListQuery {
    /** The older API's page, when the caller names no size. */
    private static final int DEFAULT_COUNT = 15;

    private final Optional<String> search;
    private final List<ListFilter> filters;
    private final Optional<String> sort;
    private final boolean descending;
    private final int start;
    private final int count;

    private ListQuery(
            Optional<String> search,
            List<ListFilter> filters,
            Optional<String> sort,
            boolean descending,
            int start,
            int count) {
        this.search = search;
        this.filters = filters;
        this.sort = sort;
        this.descending = descending;
        this.start = start;
        this.count = count;
    }

    static ListQuery paged(ApiRequest request, int pageCap) {
        int count = Math.min(request.number("count", DEFAULT_COUNT), pageCap);
        return of(request, request.number("start", 0), count);
    }

    /** For a list whose call is catalogued without {@code start} and {@code count}: it comes whole. */
    static ListQuery whole(ApiRequest request) {
        return of(request, 0, Integer.MAX_VALUE);
    }

    private static ListQuery of(ApiRequest request, int start, int count) {
        return new ListQuery(
                request.query("search").map(text -> text.toLowerCase(Locale.ROOT)),
                request.query("filters").map(ListFilter::parse).orElse(List.of()),
                request.query("sort"),
                request.query("dir").orElse("ASC").equalsIgnoreCase("DESC"),
                start,
                count);
    }

    /** The items that were searched for, in the order that was asked for; all pages of them. */
    List<Map<String, Object>> select(List<Map<String, Object>> items) {
        List<Map<String, Object>> selected = new ArrayList<>(items.stream()
                .filter(this::isSearched)
                .filter(item -> filters.stream().allMatch(filter -> filter.holds(item)))
                .toList());
        sort.ifPresent(name -> selected.sort(by(name, selected)));
        return selected;
    }

    List<Map<String, Object>> page(List<Map<String, Object>> selected) {
        return selected.stream().skip(start).limit(count).toList();
    }

    private boolean isSearched(Map<String, Object> item) {
        return search.isEmpty()
                || item.entrySet().stream()
                        .filter(field -> field.getKey().toLowerCase(Locale.ROOT).endsWith("name"))
                        .anyMatch(field -> field.getValue()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains(search.get()));
    }

    private Comparator<Map<String, Object>> by(String name, List<Map<String, Object>> items) {
        if (!items.isEmpty() && !items.get(0).containsKey(name)) {
            throw Refusal.badRequest("sort must name a field of the list");
        }
        Comparator<Map<String, Object>> order =
                (one, other) -> compare(one.getOrDefault(name, ""), other.getOrDefault(name, ""));
        return descending ? Collections.reverseOrder(order) : order;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer number && other instanceof Integer otherNumber) {
            return number.compareTo(otherNumber);
        }
        return one.toString().compareToIgnoreCase(other.toString());
    }
}
