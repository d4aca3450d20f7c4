package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.lock.Sha256;
import io.github.workflowautomation.openapi.tree.References;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which components of different sections are the same thing. Equal meaning is not enough: what it refers to must
 * be the same as well, through any number of references and around cycles. So the prints are refined, each by those that it
 * refers to, until no refinement tells any more of them apart.
 */
final class Fingerprints {

    private static final String COMPONENTS = "#/components/";

    private final CataloguedCopies copies;
    private Map<ComponentKey, String> prints = new HashMap<>();

    /**
     * Makes the prints.
     *
     * @param components without the copies
     */
    Fingerprints(List<Component> components, CataloguedCopies copies) {
        this.copies = copies;
        Map<ComponentKey, List<ComponentKey>> neighbours = new LinkedHashMap<>();
        for (Component component : components) {
            JsonNode meaning = Meaning.of(component.content());
            prints.put(component.key(), hash(meaning.toString()));
            neighbours.put(component.key(), neighbours(component.section(), meaning));
        }
        int kinds;
        do {
            kinds = distinct();
            prints = refined(neighbours);
        } while (distinct() > kinds);
    }

    String of(Component component) {
        return of(component.key());
    }

    private String of(ComponentKey component) {
        return prints.getOrDefault(component, "");
    }

    private int distinct() {
        return new HashSet<>(prints.values()).size();
    }

    private Map<ComponentKey, String> refined(Map<ComponentKey, List<ComponentKey>> neighbours) {
        Map<ComponentKey, String> refined = new HashMap<>();
        neighbours.forEach((component, around) -> {
            String others = around.stream().map(this::of).collect(Collectors.joining(" "));
            refined.put(component, hash(of(component) + " " + others));
        });
        return refined;
    }

    private List<ComponentKey> neighbours(String section, JsonNode meaning) {
        return References.of(meaning).stream()
                .map(reference -> new ComponentKey(section, componentOf(reference.target())))
                .map(copies::original)
                .toList();
    }

    private static String componentOf(String reference) {
        return reference.startsWith(COMPONENTS) ? reference.substring(COMPONENTS.length()) : reference;
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
