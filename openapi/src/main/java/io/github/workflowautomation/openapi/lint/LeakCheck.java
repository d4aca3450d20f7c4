package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.regex.Pattern;

/** Nothing in the bundle looks like a secret, a person's address or some tenant's host. The text itself is not shown. */
final class LeakCheck implements Check {

    private record Leak(String what, Pattern pattern) {}

    private static final List<Leak> LEAKS = List.of(
            new Leak("a JWT", Pattern.compile("eyJ[A-Za-z0-9_-]{5,}\\.")),
            new Leak("a bearer token", Pattern.compile("(?i)\\bbearer\\s+[A-Za-z0-9._~+/-]{20,}")),
            new Leak("a key", Pattern.compile("\\b[0-9a-fA-F]{32,}\\b")),
            new Leak("an e-mail address", Pattern.compile("[\\w.+-]+@(?!example\\.com\\b)[\\w-]+\\.[\\w.-]+")),
            new Leak("a tenant's host", Pattern.compile("(?i)[a-z0-9-]+\\.(on-nutrient\\.io|integrify\\.com)")),
            new Leak(
                    "a private address",
                    Pattern.compile("\\b(10\\.\\d+|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d+\\.\\d+\\b")));

    @Override
    public void check(String file, ObjectNode bundle, Findings findings) {
        TreeWalk.objects(bundle, (place, object) -> {
            for (var member : object.properties()) {
                JsonPointer at = place.appendProperty(member.getKey());
                checkText(file, at, member.getKey(), findings);
                checkValue(file, at, member.getValue(), findings);
            }
        });
    }

    private static void checkValue(String file, JsonPointer place, JsonNode value, Findings findings) {
        if (value.isTextual()) {
            checkText(file, place, value.textValue(), findings);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                checkValue(file, place.appendIndex(i), value.get(i), findings);
            }
        }
    }

    private static void checkText(String file, JsonPointer place, String text, Findings findings) {
        for (Leak leak : LEAKS) {
            if (leak.pattern().matcher(text).find()) {
                findings.error("leak", file, place, "holds what looks like " + leak.what());
            }
        }
    }
}
