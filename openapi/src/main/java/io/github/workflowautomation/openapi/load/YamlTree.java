package io.github.workflowautomation.openapi.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns snakeyaml's node graph into a JSON tree. Built on the graph and not on snakeyaml's objects, because only the
 * graph still knows how a key was written, and because aliases can be counted while they are expanded.
 */
final class YamlTree {

    private static final Set<String> BOOLEANS_OF_YAML_1_1 = Set.of("yes", "no", "on", "off");

    private final String file;
    private final Findings findings;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<String> path = new ArrayDeque<>();

    /** Each text once: documents say the same names a thousand times. */
    private final Map<String, TextNode> texts = new HashMap<>();

    private int nodes;

    YamlTree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    JsonNode convert(Node node) {
        if (++nodes > ReadLimits.NODES) {
            throw failure("has more than " + ReadLimits.NODES + " values, aliases expanded");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw failure("contains itself through an alias");
        }
        JsonNode converted = node instanceof MappingNode mapping ? mapping(mapping) : sequence(node);
        open.remove(node);
        return converted;
    }

    private ArrayNode sequence(Node node) {
        requireTag(node, Tag.SEQ);
        ArrayNode array = Numbers.NODES.arrayNode();
        for (Node item : ((SequenceNode) node).getValue()) {
            array.add(convertAt(String.valueOf(array.size()), item));
        }
        return array;
    }

    private ObjectNode mapping(MappingNode node) {
        requireTag(node, Tag.MAP);
        ObjectNode object = Numbers.NODES.objectNode();
        ObjectNode merged = Numbers.NODES.objectNode();
        for (NodeTuple member : node.getValue()) {
            if (Tag.MERGE.equals(member.getKeyNode().getTag())) {
                addMerged(member.getValueNode(), merged);
                continue;
            }
            String key = key(member.getKeyNode());
            if (object.has(key)) {
                throw failure("has the key \"" + key + "\" twice");
            }
            object.set(key, convertAt(key, member.getValueNode()));
        }
        merged.properties().forEach(member -> object.putIfAbsent(member.getKey(), member.getValue()));
        return object;
    }

    private void addMerged(Node value, ObjectNode merged) {
        JsonNode source = convertAt("<<", value);
        Iterable<JsonNode> parts = source.isArray() ? source : Set.of(source);
        for (JsonNode part : parts) {
            if (!part.isObject()) {
                throw failure("merges (<<) something that is not a mapping");
            }
            part.properties().forEach(member -> merged.putIfAbsent(member.getKey(), member.getValue()));
        }
    }

    private String key(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw failure("has a key that is not text");
        }
        String key = shared(scalar.getValue()).textValue();
        path.addLast(key);
        if (isPlain(scalar) && !Tag.STR.equals(scalar.getTag())) {
            findings.info("text-key", file, place(), "key is not quoted; taken as text");
        }
        warnOfBoolean(scalar, "key");
        path.removeLast();
        return key;
    }

    private JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (Tag.STR.equals(node.getTag())) {
            warnOfBoolean(node, "value");
            return shared(text);
        }
        if (Tag.NULL.equals(node.getTag())) {
            return NullNode.getInstance();
        }
        if (Tag.BOOL.equals(node.getTag())) {
            return BooleanNode.valueOf(text.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag())) {
            return number(text);
        }
        throw failure("has the YAML tag " + node.getTag() + ", which is not read");
    }

    private TextNode shared(String text) {
        return texts.computeIfAbsent(text, TextNode::valueOf);
    }

    private JsonNode number(String text) {
        try {
            return Numbers.parse(text);
        } catch (NumberFormatException e) {
            throw failure("is a number that JSON does not have");
        }
    }

    private void warnOfBoolean(ScalarNode node, String what) {
        if (isPlain(node) && BOOLEANS_OF_YAML_1_1.contains(node.getValue().toLowerCase(Locale.ROOT))) {
            findings.warning(
                    "yaml-boolean",
                    file,
                    place(),
                    "unquoted " + what + " " + node.getValue() + " is a boolean to YAML 1.1 readers; taken as text");
        }
    }

    private JsonNode convertAt(String step, Node node) {
        path.addLast(step);
        JsonNode converted = convert(node);
        path.removeLast();
        return converted;
    }

    // Built only when there is something to say: a pointer for each value would cost more than the reading.
    private JsonPointer place() {
        JsonPointer place = JsonPointer.empty();
        for (String step : path) {
            place = place.appendProperty(step);
        }
        return place;
    }

    private ContentException failure(String message) {
        return new ContentException(file, place(), message);
    }

    private static boolean isPlain(ScalarNode node) {
        return node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    }

    private void requireTag(Node node, Tag tag) {
        if (!tag.equals(node.getTag())) {
            throw failure("has the YAML tag " + node.getTag() + ", which is not read");
        }
    }
}
