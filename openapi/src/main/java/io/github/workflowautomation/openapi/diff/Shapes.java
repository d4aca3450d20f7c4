package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The shapes of a document's schemas. Nothing here recurses: schemas may be as deep as they like. */
final class Shapes {

    /** A shape is many times as large as its schema: only those of late are kept. */
    private static final int MANY = 500;

    private final DocumentTree document;
    private final IdentityHashMap<JsonNode, Shape> byNode = new IdentityHashMap<>();
    private final NodePairs<Located> joined = new NodePairs<>();

    Shapes(DocumentTree document) {
        this.document = document;
    }

    /** The shape of a schema whose reference, if it is one, has been followed. */
    Shape of(Located schema) {
        if (byNode.size() >= MANY) {
            byNode.clear();
        }
        return byNode.computeIfAbsent(schema.node(), node -> make(schema));
    }

    private Shape make(Located schema) {
        ShapeMaker maker = new ShapeMaker(this::join);
        layers(schema).forEach(maker::add);
        return maker.make();
    }

    /** The schema and all parts of its allOf, theirs too, without those keywords that the layers answer together. */
    private List<Located> layers(Located schema) {
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Located> layers = new ArrayList<>();
        Deque<Located> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            Located layer = document.resolve(open.pop());
            if (!seen.add(layer.node())) {
                continue;
            }
            layers.add(layer);
            Located parts = layer.child("allOf");
            for (int i = parts.node().size() - 1; i >= 0; i--) {
                open.push(parts.child(i));
            }
            onlyVariant(layer).forEach(open::push);
        }
        return layers;
    }

    /** {@code anyOf: [X, null]} is 3.1's way to say that X may be null. */
    private static List<Located> onlyVariant(Located layer) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Located> variants = ShapeMaker.variants(layer, keyword);
            if (variants.size() == 1) {
                return variants;
            }
        }
        return List.of();
    }

    /**
     * A schema that several layers give for one property: all of them apply. The same layers always give the same node, or
     * a schema that contains itself would never be done.
     */
    private Located join(Located first, Located second) {
        return joined.get(
                first.node(), second.node(), () -> new Located(both(first.node(), second.node()), second.at()));
    }

    private static ObjectNode both(JsonNode first, JsonNode second) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode parts = node.putArray("allOf");
        parts.add(first).add(second);
        return node;
    }
}
