package io.github.workflowautomation.openapi.keep;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, when a new document of a section comes, the operations that the wrapper uses and that it no longer has, or has
 * with another request side. They are written to a small document of their own, from which the build fills the gaps.
 */
public final class KeptOperations {

    private static final JsonPointer COMPONENTS = JsonPointer.compile("/components");

    private final SectionDocument before;
    private final ObjectNode kept = JsonNodeFactory.withExactBigDecimals(true).objectNode();

    private KeptOperations(SectionDocument before) {
        this.before = before;
    }

    /**
     * Compares.
     *
     * @param before the committed document, prepared, with what was kept already
     * @param after the new document, prepared
     * @param used the operations that the wrapper uses, each as method and path
     * @return the document to keep, if there is anything to keep
     */
    public static Optional<ObjectNode> between(SectionDocument before, SectionDocument after, Set<String> used) {
        return new KeptOperations(before).against(after, used);
    }

    private Optional<ObjectNode> against(SectionDocument after, Set<String> used) {
        kept.put("openapi", "3.0.3");
        kept.putObject("info").put("title", before.section()).put("version", "1");
        ObjectNode paths = kept.putObject("paths");
        for (Operation operation : before.operations()) {
            if (used.contains(operation.name()) && !isAsBefore(operation, after)) {
                keep(operation, paths);
            }
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    private boolean isAsBefore(Operation operation, SectionDocument after) {
        JsonNode now = after.root().path("paths").path(operation.path()).path(operation.method());
        return now instanceof ObjectNode node
                && RequestSide.of(after.root(), node).equals(RequestSide.of(before.root(), operation.node()));
    }

    private void keep(Operation operation, ObjectNode paths) {
        paths.withObjectProperty(operation.path())
                .set(operation.method(), operation.node().deepCopy());
        copyComponents(operation.node());
    }

    private void copyComponents(JsonNode node) {
        for (References.Reference reference : References.of(node)) {
            JsonPointer place = JsonPointer.compile(reference.target().substring(1));
            JsonNode target = before.root().at(place);
            boolean component = reference.target().startsWith("#/components/");
            if (component && kept.at(place).isMissingNode() && !target.isMissingNode()) {
                JsonPointer holder = place.head();
                kept.withObject(COMPONENTS)
                        .withObjectProperty(holder.last().getMatchingProperty())
                        .set(place.last().getMatchingProperty(), target.deepCopy());
                copyComponents(target);
            }
        }
        copySecurity(node);
    }

    private void copySecurity(JsonNode operation) {
        JsonNode schemes = before.root().path("components").path("securitySchemes");
        for (JsonNode requirement : operation.path("security")) {
            requirement.fieldNames().forEachRemaining(name -> {
                if (schemes.has(name)) {
                    kept.withObject(COMPONENTS)
                            .withObjectProperty("securitySchemes")
                            .set(name, schemes.get(name).deepCopy());
                }
            });
        }
    }
}
