package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a caller must show: several choices, each of one or more schemes with their scopes. */
final class SecurityRules {

    private static final List<String> ON_THE_WIRE = List.of("type", "in", "name", "scheme");

    private final DocumentTree old;
    private final DocumentTree now;

    SecurityRules(DocumentTree old, DocumentTree now) {
        this.old = old;
        this.now = now;
    }

    /** The schemes themselves, and what holds for operations that say nothing of their own. */
    void ofDocument(Unit unit) {
        Located were = schemes(old);
        Located are = schemes(now);
        for (var scheme : were.node().properties()) {
            Located is = now.resolve(are.child(scheme.getKey()));
            Located was = old.resolve(were.child(scheme.getKey()));
            if (is.isThere() && !content(was).equals(content(is))) {
                unit.note(Rule.SECURITY_SCHEME_CHANGED, is, "was " + content(was) + ", is " + content(is));
            }
        }
        if (isInherited(old) || isInherited(now)) {
            compare(
                    unit,
                    choices(old, old.top()),
                    choices(now, now.top()),
                    now.top().child("security"));
        }
    }

    private static boolean isInherited(DocumentTree document) {
        return Operation.allOf(document.root()).stream()
                .anyMatch(operation -> !operation.node().has("security"));
    }

    void ofOperation(Unit unit, Located before, Located after) {
        if (before.child("security").isThere() || after.child("security").isThere()) {
            Set<Set<String>> were = choices(old, before.child("security").isThere() ? before : old.top());
            Set<Set<String>> are = choices(now, after.child("security").isThere() ? after : now.top());
            compare(unit, were, are, after.child("security"));
        }
    }

    private static Located schemes(DocumentTree document) {
        return document.top().child("components").child("securitySchemes");
    }

    private static String content(Located scheme) {
        List<String> words = new ArrayList<>();
        ON_THE_WIRE.forEach(member -> words.add(scheme.text(member)));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** Nothing asked for is a choice too: the empty one. */
    private Set<Set<String>> choices(DocumentTree document, Located holder) {
        Set<Set<String>> choices = new LinkedHashSet<>();
        if (holder.child("security").node() instanceof ArrayNode array) {
            array.forEach(choice -> choices.add(choice(document, choice)));
        }
        return choices.isEmpty() ? Set.of(Set.of()) : choices;
    }

    private Set<String> choice(DocumentTree document, JsonNode choice) {
        Set<String> demands = new TreeSet<>();
        for (var scheme : choice.properties()) {
            String name = identity(document, scheme.getKey());
            demands.add(name);
            scheme.getValue().forEach(scope -> demands.add(name + " with " + scope.asText()));
        }
        return demands;
    }

    // A scheme that is in one document only is known by what it is: another name for the same changes nothing.
    private String identity(DocumentTree document, String name) {
        boolean inBoth =
                schemes(old).child(name).isThere() && schemes(now).child(name).isThere();
        String content = content(document.resolve(schemes(document).child(name)));
        return inBoth || content.isEmpty() ? name : content;
    }

    private static void compare(Unit unit, Set<Set<String>> were, Set<Set<String>> are, Located at) {
        if (were.equals(are)) {
            return;
        }
        boolean wasFree = were.contains(Set.of());
        boolean isFree = are.contains(Set.of());
        if (wasFree && !isFree) {
            unit.note(Rule.SECURITY_ADDED, at, "now asks for " + are);
        } else if (isFree && !wasFree) {
            unit.note(Rule.SECURITY_REMOVED, at, "no longer asks for anything");
        } else {
            choicesBetween(unit, were, are, at);
        }
    }

    /** Who showed an old choice is still let in if some new choice asks for no more than that. */
    private static void choicesBetween(Unit unit, Set<Set<String>> were, Set<Set<String>> are, Located at) {
        for (Set<String> was : were) {
            if (are.stream().noneMatch(was::containsAll)) {
                unit.note(Rule.SECURITY_CHOICE_REMOVED, at, was + " is no longer enough, now asks for " + are);
            }
        }
        for (Set<String> is : are) {
            if (were.stream().noneMatch(is::containsAll)) {
                unit.note(Rule.SECURITY_CHOICE_ADDED, at, is + " is enough now");
            }
        }
    }
}
