package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.shape.Models;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interfaces of a document, and the classes that their arguments need. */
public final class Sections {
    private static final String NO_TAG = "default";

    private final OpenAPI document;
    private final Models models;
    private final Diagnostics diagnostics;
    private final OperationReader reader;
    private final Map<String, String> pathOfId = new LinkedHashMap<>();
    private final Map<String, List<Method>> methods = new LinkedHashMap<>();
    private final Map<String, NameScope> methodNames = new LinkedHashMap<>();
    private final Map<String, String> interfaceNames = new LinkedHashMap<>();

    /** Reads every operation. */
    public Sections(OpenAPI document, References references, Models models, Diagnostics diagnostics) {
        this.document = document;
        this.models = models;
        this.diagnostics = diagnostics;
        this.reader = new OperationReader(new Context(references, models, diagnostics));
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> add(path, item, method, operation)));
        }
    }

    private void add(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        String tag = operation.getTags() == null || operation.getTags().isEmpty()
                ? NO_TAG
                : operation.getTags().get(0);
        String wanted = operation.getOperationId() == null
                ? Names.member(method.name().toLowerCase(Locale.ROOT) + " " + path)
                : Names.method(operation.getOperationId());
        warnOfRepeatedId(operation, path, method);
        String name = methodNames
                .computeIfAbsent(tag, key -> NameScope.ofMembers(Set.of()))
                .claim(wanted);
        interfaceNames.computeIfAbsent(tag, key -> models.reserve(Names.pascal(key) + "Api"));
        methods.computeIfAbsent(tag, key -> new ArrayList<>())
                .add(reader.read(path, item, method, operation, tag, name));
    }

    private void warnOfRepeatedId(Operation operation, String path, PathItem.HttpMethod method) {
        String id = operation.getOperationId();
        String first = id == null ? null : pathOfId.putIfAbsent(id, method + " " + path);
        if (first != null) {
            Pointer at =
                    Pointer.ROOT.child("paths").child(path).child(method.name().toLowerCase(Locale.ROOT));
            diagnostics.warn(at, "the operationId \"" + id + "\" is that of " + first + " too");
        }
    }

    /** The interfaces, by tag. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        methods.forEach((tag, list) -> sections.add(
                new Section(Objects.requireNonNull(interfaceNames.get(tag)), tag, description(tag), list)));
        return sections;
    }

    /** The query, header and form classes. */
    public List<Settings> settings() {
        return reader.settings();
    }

    private @Nullable String description(String tag) {
        List<Tag> tags = document.getTags() == null ? List.of() : document.getTags();
        return tags.stream()
                .filter(candidate -> tag.equals(candidate.getName()))
                .map(Tag::getDescription)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
