package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which shared schemas have another one among the parts of their allOf. */
final class Family {
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    Family(References references) {
        references.schemas().forEach((name, schema) -> {
            Located located = new Located(schema, References.pointer(name));
            for (Located part : SchemaView.of(schema).partsOf(located)) {
                @Nullable String reference = part.schema().get$ref();
                if (reference != null) {
                    references
                            .schemaName(reference)
                            .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                                    .add(name));
                }
            }
        });
    }

    /** Children, their children and so on, without the schema itself. */
    Set<String> descendants(String name) {
        Set<String> all = new LinkedHashSet<>();
        addDescendants(name, all);
        all.remove(name);
        return all;
    }

    private void addDescendants(String name, Set<String> all) {
        for (String child : children.getOrDefault(name, List.of())) {
            if (all.add(child)) {
                addDescendants(child, all);
            }
        }
    }
}
