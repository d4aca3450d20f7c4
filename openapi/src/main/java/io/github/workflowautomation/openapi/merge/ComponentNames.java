package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each section's components are called in the bundle. Ones that mean the same become one; different ones
 * get the section's name in front. A recorded name is kept as long as it does not stand for two different things.
 */
final class ComponentNames {

    private static final String COMPONENTS = "#/components/";

    private final Findings findings;
    private final CataloguedCopies copies;
    private final Fingerprints prints;
    private final Map<ComponentKey, String> chosen = new HashMap<>();

    /** Kind and name in the bundle to the print of what it stands for. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Decides.
     *
     * @param live the sections whose documents a tenant has shown
     */
    ComponentNames(List<SectionDocument> documents, Set<String> live, Names names, Findings findings) {
        this.findings = findings;
        List<Component> all = Component.allOf(documents);
        this.copies = new CataloguedCopies(all, live, names);
        List<Component> components =
                all.stream().filter(component -> !isCopy(component)).toList();
        this.prints = new Fingerprints(components, copies);
        Set<String> conflicts = conflicts(components);
        components.forEach(component -> takeRecorded(component, names));
        components.stream()
                .filter(component -> !conflicts.contains(component.id()))
                .forEach(component -> take(component, component.name()));
        components.forEach(this::takePrefixed);
        all.forEach(component -> names.recordComponent(component.id(), component.section(), nameOf(component)));
    }

    /** Whether another section's component counts instead. */
    boolean isCopy(Component component) {
        return copies.contain(component);
    }

    String nameOf(Component component) {
        return nameOf(component.section(), component.id());
    }

    /** What a section's component, given by kind and name, is called in the bundle. */
    String nameOf(String section, String id) {
        return chosen.getOrDefault(copies.original(new ComponentKey(section, id)), id.substring(id.indexOf('/') + 1));
    }

    /** A local reference of a section, as it must read in the bundle. */
    String referenceOf(String section, String reference) {
        if (!reference.startsWith(COMPONENTS)) {
            return reference;
        }
        String[] parts = reference.substring(COMPONENTS.length()).split("/", 3);
        if (parts.length < 2) {
            return reference;
        }
        String rest = parts.length == 3 ? "/" + parts[2] : "";
        return COMPONENTS + parts[0] + "/" + nameOf(section, parts[0] + "/" + parts[1]) + rest;
    }

    private Set<String> conflicts(List<Component> components) {
        Map<String, String> first = new HashMap<>();
        Set<String> conflicts = new HashSet<>();
        for (Component component : components) {
            String print = prints.of(component);
            if (!Objects.requireNonNullElse(first.putIfAbsent(component.id(), print), print)
                    .equals(print)) {
                conflicts.add(component.id());
            }
        }
        return conflicts;
    }

    private void takeRecorded(Component component, Names names) {
        String recorded = names.component(component.id()).get(component.section());
        if (recorded != null) {
            take(component, recorded);
        }
    }

    private void takePrefixed(Component component) {
        if (chosen.containsKey(component.key())) {
            return;
        }
        String twin = twin(component);
        String prefixed = Words.pascal(component.section()) + component.name();
        String name = twin == null ? prefixed : twin;
        for (int i = 2; !take(component, name); i++) {
            name = prefixed + i;
        }
        findings.info(
                "component-conflict",
                component.file(),
                JsonPointer.compile("/components/" + component.id()),
                "differs from another section's; called " + name);
    }

    // The same thing in another section that has its name already.
    private @Nullable String twin(Component component) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue().equals(prints.of(component)))
                .map(Map.Entry::getKey)
                .filter(id -> id.startsWith(component.kind() + "/") && id.endsWith(component.name()))
                .map(id -> id.substring(id.indexOf('/') + 1))
                .min(String::compareTo)
                .orElse(null);
    }

    /** Takes the name if it is free or stands for the same thing already. */
    private boolean take(Component component, String name) {
        String print = prints.of(component);
        if (chosen.containsKey(component.key())
                || !taken.getOrDefault(component.kind() + "/" + name, print).equals(print)) {
            return false;
        }
        chosen.put(component.key(), name);
        taken.put(component.kind() + "/" + name, print);
        return true;
    }
}
