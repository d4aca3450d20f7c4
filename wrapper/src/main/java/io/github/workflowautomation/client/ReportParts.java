package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.internal.json.LenientObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The filters or columns of a report: a list of their own, or a member of the report, whose elements wrap one or several of
 * them each.
 *
 * @param reply the answer
 * @param list the member of the report that has them
 * @param wrapper the member of an element that has some of them
 */
record ReportParts(Reply reply, VendorField list, VendorField wrapper) {
    List<Entity> read() {
        return elements()
                .flatMap(this::unwrapped)
                .map(json -> new Entity(reply, json))
                .toList();
    }

    private Stream<JsonValue> elements() {
        if (reply.call().isList()) {
            return reply.list().stream().map(Entity::raw);
        }
        Entity report = reply.object();
        if (!report.has(list)) {
            throw report.missing(list);
        }
        return report.json(list).stream().flatMap(ReportParts::each);
    }

    private Stream<JsonValue> unwrapped(JsonValue element) {
        List<JsonValue> inner = LenientObject.of(element)
                .values(reply.conventions().names(wrapper))
                .stream()
                .filter(value -> value instanceof JsonArray || value instanceof JsonObject)
                .limit(1)
                .flatMap(ReportParts::each)
                .toList();
        return inner.isEmpty() ? Stream.of(element) : inner.stream();
    }

    private static Stream<JsonValue> each(JsonValue json) {
        return json instanceof JsonArray ? json.elements().stream() : Stream.of(json);
    }
}
