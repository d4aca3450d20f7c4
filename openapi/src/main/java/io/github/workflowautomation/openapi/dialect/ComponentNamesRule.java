package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives components names that OpenAPI allows. Generators of documents write {@code Page«Form»}, {@code My Form} or
 * {@code a/b}, and references to them with or without escapes.
 */
final class ComponentNamesRule {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]+");
    private static final List<String> HOLDERS_OF_2_0 = List.of("definitions", "parameters", "responses");

    private final SectionDocument document;
    private final Findings findings;
    private final Map<String, String> renamed = new HashMap<>();

    private ComponentNamesRule(SectionDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    static void apply(SectionDocument document, Findings findings) {
        ComponentNamesRule rule = new ComponentNamesRule(document, findings);
        ObjectNode root = document.root();
        HOLDERS_OF_2_0.forEach(holder -> rule.rename(root, "", holder));
        if (root.get("components") instanceof ObjectNode components) {
            for (var kind : List.copyOf(components.properties())) {
                rule.rename(components, "components/", kind.getKey());
            }
        }
        References.rewrite(root, rule::rewritten);
    }

    private void rename(ObjectNode parent, String prefix, String holder) {
        if (!(parent.get(holder) instanceof ObjectNode components)) {
            return;
        }
        ObjectNode named = components.objectNode();
        for (var component : components.properties()) {
            String name = component.getKey();
            String allowed = ALLOWED.matcher(name).matches() ? name : unique(allowed(name), components, named);
            named.set(allowed, component.getValue());
            if (!allowed.equals(name)) {
                renamed.put("#/" + prefix + holder + "/" + name, "#/" + prefix + holder + "/" + allowed);
                findings.warning(
                        "component-name",
                        document.file(),
                        JsonPointer.compile("/" + prefix + holder).appendProperty(name),
                        "has a name that is not allowed; called " + allowed);
            }
        }
        parent.set(holder, named);
    }

    private static String allowed(String name) {
        String allowed = name.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^_+|_+$", "");
        return allowed.isEmpty() ? "Unnamed" : allowed;
    }

    private static String unique(String wanted, ObjectNode old, ObjectNode fresh) {
        String name = wanted;
        for (int i = 2; old.has(name) || fresh.has(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    private String rewritten(String reference) {
        String plain = reference.replace("~1", "/").replace("~0", "~");
        String found = renamed.get(plain);
        if (found == null && plain.indexOf('%') >= 0) {
            found = renamed.get(decoded(plain));
        }
        return found == null ? reference : found;
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
