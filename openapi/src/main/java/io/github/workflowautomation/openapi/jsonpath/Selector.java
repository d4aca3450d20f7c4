package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Selects children of a value. */
sealed interface Selector {

    void select(Match match, JsonNode root, List<Match> selected);

    /** Whether it selects one value at most. */
    default boolean isSingular() {
        return false;
    }

    /** All children of an object or array; of anything else, none. */
    static List<Match> children(Match match) {
        List<Match> children = new ArrayList<>();
        if (match.node().isObject()) {
            match.node().fieldNames().forEachRemaining(name -> children.add(match.member(name)));
        }
        if (match.node().isArray()) {
            for (int i = 0; i < match.node().size(); i++) {
                children.add(match.element(i));
            }
        }
        return children;
    }

    record Name(String name) implements Selector {

        @Override
        public void select(Match match, JsonNode root, List<Match> selected) {
            if (match.node().isObject() && match.node().has(name)) {
                selected.add(match.member(name));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** A negative index counts from the end. */
    record Index(long index) implements Selector {

        @Override
        public void select(Match match, JsonNode root, List<Match> selected) {
            int size = match.node().size();
            long counted = index < 0 ? size + index : index;
            if (match.node().isArray() && counted >= 0 && counted < size) {
                selected.add(match.element((int) counted));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    record Wildcard() implements Selector {

        @Override
        public void select(Match match, JsonNode root, List<Match> selected) {
            selected.addAll(children(match));
        }
    }

    record Filter(Condition condition) implements Selector {

        @Override
        public void select(Match match, JsonNode root, List<Match> selected) {
            for (Match child : children(match)) {
                if (condition.test(child.node(), root)) {
                    selected.add(child);
                }
            }
        }
    }
}
