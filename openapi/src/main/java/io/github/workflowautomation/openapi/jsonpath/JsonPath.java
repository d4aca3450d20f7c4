package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSONPath of RFC 9535: names, indexes, wildcards, unions, descendants, and filters of existence, {@code ==},
 * {@code !=}, {@code &&}, {@code ||}, {@code !} and parentheses. Slices, functions and ordering comparisons are refused.
 */
public final class JsonPath {

    private final List<Segment> segments;

    private JsonPath(List<Segment> segments) {
        this.segments = segments;
    }

    /**
     * Parses a path.
     *
     * @throws JsonPathException if it is not JSONPath, or uses a part of it that is not supported
     */
    public static JsonPath parse(String text) {
        return new JsonPath(new PathParser(text).parse());
    }

    /** What the path selects, in the order of RFC 9535; a value that is selected twice is there twice. */
    public List<Match> find(JsonNode root) {
        return select(segments, root, root);
    }

    static List<Match> select(List<Segment> segments, JsonNode start, JsonNode root) {
        List<Match> matches = List.of(new Match(Place.root(), start));
        for (Segment segment : segments) {
            List<Match> selected = new ArrayList<>();
            matches.forEach(match -> segment.select(match, root, selected));
            matches = selected;
        }
        return matches;
    }
}
