package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of pairs of nodes. Two nodes are the same only if they are one: equal ones may stand in two places. */
final class NodePairs<V> {

    private final IdentityHashMap<JsonNode, IdentityHashMap<JsonNode, V>> values = new IdentityHashMap<>();

    V get(JsonNode first, JsonNode second, Supplier<V> make) {
        return values.computeIfAbsent(first, any -> new IdentityHashMap<>(1))
                .computeIfAbsent(second, any -> make.get());
    }

    /** What is known of a pair, or null. */
    @Nullable
    V known(JsonNode first, JsonNode second) {
        IdentityHashMap<JsonNode, V> ofFirst = values.get(first);
        return ofFirst == null ? null : ofFirst.get(second);
    }

    void put(JsonNode first, JsonNode second, V value) {
        values.computeIfAbsent(first, any -> new IdentityHashMap<>(1)).put(second, value);
    }
}
