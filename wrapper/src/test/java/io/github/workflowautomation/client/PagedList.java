package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A list on a server with habits of its own. */
final class PagedList {
    private final List<String> items = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int cap = Integer.MAX_VALUE;
    private boolean tellsTotal;
    private OptionalLong falseTotal = OptionalLong.empty();
    private boolean ignoresStart;
    private boolean ignoresCount;

    PagedList holds(int size) {
        items.addAll(ids(size));
        return this;
    }

    PagedList caps(int most) {
        cap = most;
        return this;
    }

    PagedList tellsTotal() {
        tellsTotal = true;
        return this;
    }

    PagedList tellsTotal(long untrue) {
        falseTotal = OptionalLong.of(untrue);
        return tellsTotal();
    }

    PagedList ignoresStart() {
        ignoresStart = true;
        return this;
    }

    PagedList ignoresCount() {
        ignoresCount = true;
        return this;
    }

    void remove(String item) {
        items.remove(item);
    }

    void remove(int from, int to) {
        items.subList(from, to).clear();
    }

    void addFirst(String item) {
        items.add(0, item);
    }

    void move(String item, int to) {
        items.remove(item);
        items.add(to, item);
    }

    List<String> asked() {
        return asked;
    }

    Pager<String> pager(int pageSize) {
        return Pager.of(this::answer, pageSize, item -> item);
    }

    /** The same, by a cursor that remembers that. */
    Pager<String> pager(int pageSize, SeenItems seen) {
        return Pager.by(() -> new PageCursor<>(this::answer, pageSize, item -> item, seen));
    }

    static List<String> ids(int size) {
        return IntStream.range(0, size).mapToObj(i -> "i" + i).toList();
    }

    static Page<String> page(long from, int size, OptionalLong total) {
        return page(IntStream.range(0, size).mapToObj(i -> "i" + (from + i)).toList(), total);
    }

    private Page<String> answer(long start, long count) {
        asked.add(start + "+" + count);
        int from = ignoresStart ? 0 : (int) Math.min(start, items.size());
        int to = ignoresCount ? items.size() : (int) Math.min(items.size(), from + Math.min(count, cap));
        OptionalLong total = falseTotal.isPresent() ? falseTotal : OptionalLong.of(items.size());
        return page(items.subList(from, to), tellsTotal ? total : OptionalLong.empty());
    }

    static Page<String> page(List<String> ids, OptionalLong total) {
        JsonObject.Builder json = JsonObject.builder()
                .put("items", ids.stream().map(id -> Map.of("sid", id)).toList());
        total.ifPresent(all -> json.put("total", all));
        return Page.of(Replies.of(json.build().toJson()), entity -> entity.sid(VendorField.REQUEST_ID));
    }
}
