package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document from outside passes before it may become a file: no reference out of it, no secret anywhere, no
 * example, nothing that names a person, a tenant or a network.
 */
public final class IntakeGate {

    private static final int SHOWN = 20;
    private static final String HOST = "tenant.example.com";

    private final SensitiveTexts decisions;
    private final Findings findings;

    public IntakeGate(SensitiveTexts decisions, Findings findings) {
        this.decisions = decisions;
        this.findings = findings;
    }

    /**
     * Lets a document pass, changed in place to what may be committed, or refuses it.
     *
     * @param host the host that served it, which is replaced wherever it is named; null if that is not known
     */
    public void pass(SectionDocument document, @Nullable String host) {
        stripExternalValues(document);
        ReferenceGate.check(document);
        SpoiltTexts.flag(document, findings);
        decisions.drop(document.section(), document.root(), findings);
        refuse(document, Sensitive.Kind.SECRET);
        ExampleGate.apply(document, decisions, findings);
        stripContact(document);
        HostNames.replace(document, host, HOST, findings);
        refuse(document, Sensitive.Kind.PRIVATE);
    }

    private void stripExternalValues(SectionDocument document) {
        TreeWalk.objects(document.root(), (place, object) -> {
            if (object.get("externalValue") instanceof TextNode) {
                object.remove("externalValue");
                findings.warning(
                        "external-value",
                        document.file(),
                        place.pointer(),
                        "names an example that is elsewhere; left out");
            }
        });
    }

    private void stripContact(SectionDocument document) {
        if (document.root().get("info") instanceof ObjectNode info && info.remove("contact") != null) {
            findings.info("contact", document.file(), JsonPointer.compile("/info/contact"), "is left out");
        }
    }

    private void refuse(SectionDocument document, Sensitive.Kind kind) {
        List<SensitiveScan.Found> found =
                SensitiveScan.scan(document.root(), (place, text) -> decisions.keeps(document.section(), place))
                        .stream()
                        .filter(one -> one.hit().kind() == kind)
                        .toList();
        if (found.isEmpty()) {
            return;
        }
        SensitiveScan.Found first = found.get(0);
        String others = found.stream()
                .skip(1)
                .limit(SHOWN)
                .map(one -> one.place() + " (" + one.hit().what() + ")")
                .collect(Collectors.joining(", "));
        throw new ContentException(
                document.file(),
                first.place(),
                "holds what looks like " + first.hit().what() + (others.isEmpty() ? "" : "; so do " + others)
                        + ". Decide in " + SensitiveTexts.FILE + ", a line for each place: drop (or keep, if it is"
                        + " harmless) " + document.section() + "#" + first.place() + " <reason>");
    }
}
