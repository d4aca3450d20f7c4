package io.github.workflowautomation.openapi.normalise;

import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;

/** Brings a section's document into the one form that the merge expects. */
public final class Normaliser {

    // Each rule relies on those above it.
    private static final List<Rule> RULES = List.of(
            new PathReferencesRule(),
            new UncalledRule(),
            new DanglingReferencesRule(),
            new ServersRule(),
            new PathItemParametersRule(),
            new EquivalentPathsRule(),
            new PathVariablesRule(),
            new BodyOfReaderRule(),
            new ArrayItemsRule(),
            new InternalRule(),
            new TagRule(),
            new SecurityRule(),
            new UnauthorizedRule());

    private Normaliser() {}

    public static void normalise(SectionDocument document, Findings findings) {
        RULES.forEach(rule -> rule.apply(document, findings));
    }
}
