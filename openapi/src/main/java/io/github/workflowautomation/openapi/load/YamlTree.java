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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
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
    private int nodes;

    YamlTree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    JsonNode convert(Node node) {
        return convert(node, JsonPointer.empty());
    }

    private JsonNode convert(Node node, JsonPointer place) {
        if (++nodes > ReadLimits.NODES) {
            throw new ContentException(file, place, "has more than " + ReadLimits.NODES + " values, aliases expanded");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, place);
        }
        if (!open.add(node)) {
            throw new ContentException(file, place, "contains itself through an alias");
        }
        JsonNode converted = node instanceof MappingNode mapping ? mapping(mapping, place) : sequence(node, place);
        open.remove(node);
        return converted;
    }

    private ArrayNode sequence(Node node, JsonPointer place) {
        requireTag(node, Tag.SEQ, place);
        ArrayNode array = Numbers.NODES.arrayNode();
        for (Node item : ((SequenceNode) node).getValue()) {
            array.add(convert(item, place.appendIndex(array.size())));
        }
        return array;
    }

    private ObjectNode mapping(MappingNode node, JsonPointer place) {
        requireTag(node, Tag.MAP, place);
        ObjectNode object = Numbers.NODES.objectNode();
        ObjectNode merged = Numbers.NODES.objectNode();
        for (NodeTuple member : node.getValue()) {
            if (Tag.MERGE.equals(member.getKeyNode().getTag())) {
                addMerged(member.getValueNode(), place, merged);
                continue;
            }
            String key = key(member.getKeyNode(), place);
            if (object.has(key)) {
                throw new ContentException(file, place, "has the key \"" + key + "\" twice");
            }
            object.set(key, convert(member.getValueNode(), place.appendProperty(key)));
        }
        merged.properties().forEach(member -> object.putIfAbsent(member.getKey(), member.getValue()));
        return object;
    }

    private void addMerged(Node value, JsonPointer place, ObjectNode merged) {
        JsonNode source = convert(value, place.appendProperty("<<"));
        Iterable<JsonNode> parts = source.isArray() ? source : Set.of(source);
        for (JsonNode part : parts) {
            if (!part.isObject()) {
                throw new ContentException(file, place, "merges (<<) something that is not a mapping");
            }
            part.properties().forEach(member -> merged.putIfAbsent(member.getKey(), member.getValue()));
        }
    }

    private String key(Node node, JsonPointer place) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new ContentException(file, place, "has a key that is not text");
        }
        String key = scalar.getValue();
        if (isPlain(scalar) && !Tag.STR.equals(scalar.getTag())) {
            findings.info("text-key", file, place.appendProperty(key), "key is not quoted; taken as text");
        }
        warnOfBoolean(scalar, "key", place.appendProperty(key));
        return key;
    }

    private JsonNode scalar(ScalarNode node, JsonPointer place) {
        String text = node.getValue();
        if (Tag.STR.equals(node.getTag())) {
            warnOfBoolean(node, "value", place);
            return TextNode.valueOf(text);
        }
        if (Tag.NULL.equals(node.getTag())) {
            return NullNode.getInstance();
        }
        if (Tag.BOOL.equals(node.getTag())) {
            return BooleanNode.valueOf(text.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag())) {
            return number(text, place);
        }
        throw new ContentException(file, place, "has the YAML tag " + node.getTag() + ", which is not read");
    }

    private JsonNode number(String text, JsonPointer place) {
        try {
            return Numbers.parse(text);
        } catch (NumberFormatException e) {
            throw new ContentException(file, place, "is a number that JSON does not have");
        }
    }

    private void warnOfBoolean(ScalarNode node, String what, JsonPointer place) {
        if (isPlain(node) && BOOLEANS_OF_YAML_1_1.contains(node.getValue().toLowerCase(Locale.ROOT))) {
            findings.warning(
                    "yaml-boolean",
                    file,
                    place,
                    "unquoted " + what + " " + node.getValue() + " is a boolean to YAML 1.1 readers; taken as text");
        }
    }

    private static boolean isPlain(ScalarNode node) {
        return node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    }

    private void requireTag(Node node, Tag tag, JsonPointer place) {
        if (!tag.equals(node.getTag())) {
            throw new ContentException(file, place, "has the YAML tag " + node.getTag() + ", which is not read");
        }
    }
}
