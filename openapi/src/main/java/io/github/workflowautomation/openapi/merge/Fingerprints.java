package io.github.workflowautomation.openapi.merge;

import io.github.workflowautomation.openapi.lock.Sha256;
import io.github.workflowautomation.openapi.tree.References;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which components of different sections are the same thing. Equal text is not enough: what it refers to must be
 * the same as well, through any number of references and around cycles. So the prints are refined, each by those that it
 * refers to, until no refinement tells any more of them apart.
 */
final class Fingerprints {

    private static final String COMPONENTS = "#/components/";

    private record Key(String section, String id) {}

    private Map<Key, String> prints = new HashMap<>();

    Fingerprints(List<Component> components) {
        for (Component component : components) {
            prints.put(key(component), hash(component.content().toString()));
        }
        int kinds;
        do {
            kinds = distinct();
            prints = refined(components);
        } while (distinct() > kinds);
    }

    String of(Component component) {
        return prints.getOrDefault(key(component), "");
    }

    private int distinct() {
        return new HashSet<>(prints.values()).size();
    }

    private Map<Key, String> refined(List<Component> components) {
        Map<Key, String> refined = new HashMap<>();
        for (Component component : components) {
            String neighbours = References.of(component.content()).stream()
                    .map(reference -> new Key(component.section(), componentOf(reference.target())))
                    .map(key -> prints.getOrDefault(key, ""))
                    .collect(Collectors.joining(" "));
            refined.put(key(component), hash(of(component) + " " + neighbours));
        }
        return refined;
    }

    private static String componentOf(String reference) {
        return reference.startsWith(COMPONENTS) ? reference.substring(COMPONENTS.length()) : reference;
    }

    private static Key key(Component component) {
        return new Key(component.section(), component.id());
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
