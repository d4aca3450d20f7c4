package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of decisions: a list {@code decisions}, each with {@code accepted} (the reason) and either {@code change} (the
 * id that the report prints) or {@code rule} with {@code operation} or {@code place} or both.
 */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of());

    private static final Set<String> RULES =
            Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private final List<Decision> decisions;

    private Decisions(List<Decision> decisions) {
        this.decisions = decisions;
    }

    /**
     * Reads the file.
     *
     * @param file its name, for messages
     */
    public static Decisions read(String file, ObjectNode root) {
        List<Decision> decisions = new ArrayList<>();
        JsonNode list = root.path("decisions");
        if (!list.isArray() && !list.isNull()) {
            throw new ContentException(file, "has no list \"decisions\"");
        }
        for (int i = 0; i < list.size(); i++) {
            JsonPointer at = JsonPointer.compile("/decisions/" + i);
            decisions.add(checked(file, read(at, list.get(i))));
        }
        return new Decisions(decisions);
    }

    private static Decision read(JsonPointer at, JsonNode node) {
        return new Decision(
                at,
                node.path("change").asText(""),
                node.path("rule").asText(""),
                node.path("operation").asText(""),
                node.path("place").asText(""),
                node.path("accepted").asText(""),
                node.path("by").asText(""));
    }

    private static Decision checked(String file, Decision decision) {
        if (decision.accepted().isBlank()) {
            throw new ContentException(file, decision.at(), "lacks \"accepted\", the reason");
        }
        if (!decision.change().isEmpty()) {
            return decision;
        }
        if (!RULES.contains(decision.rule())) {
            throw new ContentException(file, decision.at(), "names no rule that there is, nor a change by its id");
        }
        if (decision.operation().isEmpty() && decision.place().isEmpty()) {
            throw new ContentException(
                    file, decision.at(), "lacks \"operation\" or \"place\": it would cover too much");
        }
        return decision;
    }

    Optional<Decision> on(Change change) {
        return decisions.stream().filter(decision -> decision.covers(change)).findFirst();
    }

    /** Those that cover none of the changes. */
    List<Decision> stale(List<Change> changes) {
        return decisions.stream()
                .filter(decision -> changes.stream().noneMatch(decision::covers))
                .toList();
    }
}
