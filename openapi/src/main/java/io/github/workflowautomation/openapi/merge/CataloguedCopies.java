package io.github.workflowautomation.openapi.merge;

import io.github.workflowautomation.openapi.lock.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas of catalogued sections that give way to a live section's. As long as all were guesses they were one thing
 * under one recorded name; when a live document shows that thing, the guesses do not become another.
 */
final class CataloguedCopies {

    private final Map<ComponentKey, ComponentKey> originals = new HashMap<>();

    /**
     * Finds the copies.
     *
     * @param live the sections whose documents a tenant has shown
     * @param names as recorded before this merge
     */
    CataloguedCopies(List<Component> components, Set<String> live, Names names) {
        Map<String, ComponentKey> shown = new HashMap<>();
        for (Component component : components) {
            if (live.contains(component.section())) {
                shown.putIfAbsent(recordedName(component, names), component.key());
            }
        }
        for (Component component : components) {
            ComponentKey original = shown.get(recordedName(component, names));
            boolean isGuess = !live.contains(component.section());
            if (isGuess && original != null && component.kind().equals("schemas")) {
                originals.put(component.key(), original);
            }
        }
    }

    /** The component that counts: a live section's or, of anything that is no copy, itself. */
    ComponentKey original(ComponentKey component) {
        return originals.getOrDefault(component, component);
    }

    boolean contain(Component component) {
        return originals.containsKey(component.key());
    }

    // What has no recorded name was never shared: it is only itself.
    private static String recordedName(Component component, Names names) {
        String name = names.component(component.id()).get(component.section());
        return name == null ? component.section() + " " + component.id() : component.kind() + "/" + name;
    }
}
