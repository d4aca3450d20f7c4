package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** A side of a comparison. */
sealed interface Operand {

    /** The value, or a missing node. */
    JsonNode value(JsonNode current, JsonNode root);

    record Literal(JsonNode literal) implements Operand {

        @Override
        public JsonNode value(JsonNode current, JsonNode root) {
            return literal;
        }
    }

    /**
     * A path inside a filter.
     *
     * @param fromRoot whether it starts with {@code $} and not with {@code @}
     */
    record Query(boolean fromRoot, List<Segment> segments) implements Operand {

        List<Match> select(JsonNode current, JsonNode root) {
            return JsonPath.select(segments, fromRoot ? root : current, root);
        }

        @Override
        public JsonNode value(JsonNode current, JsonNode root) {
            List<Match> matches = select(current, root);
            return matches.isEmpty()
                    ? MissingNode.getInstance()
                    : matches.get(0).node();
        }

        boolean isSingular() {
            return segments.stream().allMatch(Segment::isSingular);
        }
    }
}
