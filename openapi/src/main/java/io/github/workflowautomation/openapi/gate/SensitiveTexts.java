package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person has decided about texts that look as if they must not be published, and about examples. One decision per
 * line: {@code keep} or {@code drop}, section and JSON pointer, reason. Examples are dropped unless they are kept here.
 */
public final class SensitiveTexts {

    /** Name of the file, beside the bundle. */
    public static final String FILE = "sensitive-texts.txt";

    private static final Pattern LINE = Pattern.compile("(keep|drop)\\s+([a-z][a-z0-9-]*)#(/\\S+)\\s+(\\S.*)");
    private static final Set<String> PROSE = Set.of("description", "summary", "title");

    private record Decision(boolean keep, String section, JsonPointer place, int line) {}

    private final List<Decision> decisions;

    private SensitiveTexts(List<Decision> decisions) {
        this.decisions = decisions;
    }

    public static SensitiveTexts none() {
        return new SensitiveTexts(List.of());
    }

    /** Reads the file's text; empty lines and lines that start with # say nothing. */
    public static SensitiveTexts read(String text) {
        List<Decision> decisions = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new ContentException(
                        FILE, "line " + (i + 1) + " is not: keep|drop <section>#<JSON pointer> <reason>");
            }
            JsonPointer place = JsonPointer.compile(matcher.group(3));
            decisions.add(new Decision(matcher.group(1).equals("keep"), matcher.group(2), place, i + 1));
        }
        return new SensitiveTexts(List.copyOf(decisions));
    }

    /** Takes out what is to be dropped, and reports decisions for which there is nothing any more. */
    void drop(String section, ObjectNode root, Findings findings) {
        for (Decision decision : decisions) {
            if (!decision.section().equals(section)) {
                continue;
            }
            if (root.at(decision.place()).isMissingNode()) {
                findings.warning(
                        "sensitive-texts",
                        FILE,
                        JsonPointer.empty(),
                        "line " + decision.line() + " decides about something that is not there; take it out");
            } else if (!decision.keep()) {
                drop(root, decision.place());
            }
        }
    }

    private static void drop(ObjectNode root, JsonPointer place) {
        JsonPointer last = place.last();
        JsonNode parent = root.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.remove(last.getMatchingIndex());
        } else if (parent instanceof ObjectNode object && PROSE.contains(last.getMatchingProperty())) {
            object.put(last.getMatchingProperty(), "(left out)");
        } else if (parent instanceof ObjectNode object) {
            object.remove(last.getMatchingProperty());
        }
    }

    /** Whether a place, or one that holds it, is kept. */
    boolean keeps(String section, JsonPointer place) {
        String text = place + "/";
        return decisions.stream()
                .anyMatch(decision -> decision.keep()
                        && decision.section().equals(section)
                        && text.startsWith(decision.place() + "/"));
    }

    /** The texts of a document that are kept, so that they are known again in the bundle. */
    public Set<String> kept(String section, JsonNode root) {
        Set<String> kept = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.keep() && decision.section().equals(section)) {
                collect(root.at(decision.place()), kept);
            }
        }
        return kept;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.properties().forEach(member -> texts.add(member.getKey()));
        node.forEach(child -> collect(child, texts));
    }
}
