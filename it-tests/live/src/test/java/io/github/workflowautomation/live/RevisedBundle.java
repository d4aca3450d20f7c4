package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.lint.BundleLint;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.overlay.Overlay;
import io.github.workflowautomation.openapi.overlay.OverlayApplier;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bundle after an overlay of the live check, as the snapshot tool makes it. */
final class RevisedBundle {
    private RevisedBundle() {}

    static KnownApi after(LiveReport report) {
        return after(report.overlay().orElseThrow());
    }

    static KnownApi after(String overlay) {
        Findings findings = new Findings();
        ObjectNode bundle = (ObjectNode) Rehearsal.BUNDLED.document().deepCopy();
        byte[] content = overlay.getBytes(StandardCharsets.UTF_8);
        ObjectNode root = new DocumentReader(findings).read(ReportFiles.OVERLAY, content);
        new OverlayApplier(findings).apply(Overlay.read(ReportFiles.OVERLAY, root), bundle);
        BundleLint.check("workflow-automation.yaml", bundle, findings);
        List<Finding> errors = findings.all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).isEmpty();
        return KnownApi.of(bundle);
    }
}
