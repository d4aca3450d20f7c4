package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import java.util.Set;

/** Makes one document of the normalised documents of all sections. */
public final class SectionMerger {

    private final Names names;
    private final Set<String> givenLater;
    private final Set<String> live;
    private final Findings findings;

    /**
     * Makes a merger.
     *
     * @param names the names chosen so far; those that the merge chooses are added
     */
    public SectionMerger(Names names, Findings findings) {
        this(names, Set.of(), Set.of(), findings);
    }

    /**
     * Makes a merger.
     *
     * @param names the names chosen so far; those that the merge chooses are added
     * @param givenLater the operationIds that overlays give, so that no other operation gets them before
     * @param live the sections whose documents a tenant has shown: their schemas count for more than catalogued ones
     */
    public SectionMerger(Names names, Set<String> givenLater, Set<String> live, Findings findings) {
        this.names = names;
        this.givenLater = givenLater;
        this.live = live;
        this.findings = findings;
    }

    /** Merges the documents, which are used up by it. */
    public ObjectNode merge(List<SectionDocument> documents) {
        new SharedPaths(findings).settle(documents);
        new OperationIds(names, givenLater, findings).assign(documents);
        ComponentNames componentNames = new ComponentNames(documents, live, names, findings);
        ObjectNode bundle = BundleHead.create(documents);
        ObjectNode paths = bundle.putObject("paths");
        ObjectNode components = bundle.putObject("components");
        for (SectionDocument document : documents) {
            rename(document, componentNames);
            paths.setAll((ObjectNode) document.root().path("paths"));
            addComponents(document, componentNames, components);
        }
        return bundle;
    }

    private static void rename(SectionDocument document, ComponentNames names) {
        String section = document.section();
        References.rewrite(document.root(), reference -> names.referenceOf(section, reference));
        for (Operation operation : document.operations()) {
            ArrayNode renamed = operation.node().arrayNode();
            for (JsonNode requirement : operation.node().path("security")) {
                ObjectNode schemes = renamed.addObject();
                requirement
                        .properties()
                        .forEach(scheme -> schemes.set(
                                names.nameOf(section, "securitySchemes/" + scheme.getKey()), scheme.getValue()));
            }
            operation.node().set("security", renamed);
        }
    }

    private static void addComponents(SectionDocument document, ComponentNames names, ObjectNode components) {
        for (Component component : Component.allOf(List.of(document))) {
            ObjectNode sameKind = components.withObjectProperty(component.kind());
            if (!names.isCopy(component) && !sameKind.has(names.nameOf(component))) {
                sameKind.set(names.nameOf(component), component.content());
            }
        }
    }
}
