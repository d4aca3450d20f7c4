package io.github.workflowautomation.openapi.lock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that were chosen while the bundle was made. A name that is recorded is taken again the next time, so that
 * no name in the generated Java changes by itself.
 */
public final class Names {

    private final SortedMap<String, String> operationIds = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> components = new TreeMap<>();

    /** Reads what {@link #write()} has written. */
    public static Names read(ObjectNode root) {
        Names names = new Names();
        for (var id : root.path("operationIds").properties()) {
            names.recordOperationId(id.getKey(), id.getValue().asText());
        }
        for (var component : root.path("components").properties()) {
            for (var name : component.getValue().properties()) {
                names.recordComponent(
                        component.getKey(), name.getKey(), name.getValue().asText());
            }
        }
        return names;
    }

    /** The recorded id of an operation, named by method and path such as {@code GET /api/user/}. */
    public Optional<String> operationId(String operation) {
        return Optional.ofNullable(operationIds.get(operation));
    }

    /** Every operation that has ever had a name, by method and path. */
    public Set<String> operations() {
        return Collections.unmodifiableSet(operationIds.keySet());
    }

    public void recordOperationId(String operation, String id) {
        operationIds.put(operation, id);
    }

    /** The recorded names of a component by section; the component is given by kind and name: {@code schemas/Form}. */
    public SortedMap<String, String> component(String component) {
        return Collections.unmodifiableSortedMap(components.getOrDefault(component, new TreeMap<>()));
    }

    public void recordComponent(String component, String section, String name) {
        components.computeIfAbsent(component, key -> new TreeMap<>()).put(section, name);
    }

    /** As JSON text, sorted, so that its diff shows what was chosen and nothing else. */
    public String write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode ids = root.putObject("operationIds");
        operationIds.forEach(ids::put);
        ObjectNode byComponent = root.putObject("components");
        for (Map.Entry<String, SortedMap<String, String>> component : components.entrySet()) {
            ObjectNode bySection = byComponent.putObject(component.getKey());
            component.getValue().forEach(bySection::put);
        }
        return JsonText.of(root);
    }
}
