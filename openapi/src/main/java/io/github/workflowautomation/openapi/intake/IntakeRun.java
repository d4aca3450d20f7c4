package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.FolderChanges;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of an intake, from the captured documents to what would be written. */
final class IntakeRun {

    private final OpenApiFolder folder;
    private final IntakeOptions options;
    private final Capture capture;
    private final Findings findings = new Findings();
    private final Map<String, SectionOutcome> outcomes = new TreeMap<>();

    IntakeRun(OpenApiFolder folder, IntakeOptions options, Capture capture) {
        this.folder = folder;
        this.options = options;
        this.capture = capture;
    }

    IntakeResult run() {
        capture.failures().forEach(this::missing);
        List<Incoming> incoming = distinct(open());
        if (incoming.isEmpty() || (!isComplete() && !options.allowPartial())) {
            findings.error(
                    "nothing-written", "vendor", JsonPointer.empty(), "no file is changed: " + missingSections());
            return result(Optional.empty(), new FolderChanges());
        }
        VendorFiles files = new VendorFiles(folder, capture.capturedOn());
        for (Incoming document : incoming) {
            outcomes.put(document.section(), files.take(document));
        }
        outcomes.values().stream().filter(outcome -> !outcome.isTaken()).forEach(missing -> {
            files.markStale(missing);
            findings.warning(
                    "stale",
                    "vendor/" + missing.section() + ".yaml",
                    JsonPointer.empty(),
                    "no new document is taken in: " + missing.message());
        });
        FolderChanges changes = files.changes();
        KeptFiles kept = new KeptFiles(folder);
        incoming.forEach(document -> kept.compare(document, changes));
        return build(changes);
    }

    private IntakeResult build(FolderChanges changes) {
        OpenApiFolder view = folder.with(changes);
        try {
            Bundle bundle = BundleBuilder.buildIntake(view);
            findings.addAll(bundle.findings());
            FolderChanges made = new BundleFiles(view).changes(bundle);
            made.written().forEach(changes::write);
            return result(Optional.of(bundle), changes);
        } catch (ContentException e) {
            findings.add(e.asFinding());
            return result(Optional.empty(), changes);
        }
    }

    private IntakeResult result(Optional<Bundle> bundle, FolderChanges changes) {
        return new IntakeResult(List.copyOf(outcomes.values()), findings.all(), bundle, changes);
    }

    private List<Incoming> open() {
        List<Incoming> opened = new ArrayList<>();
        SectionGate gate = new SectionGate(folder.sensitiveTexts(), findings);
        for (CapturedDocument document : capture.documents()) {
            try {
                opened.add(gate.open(document));
            } catch (ContentException e) {
                refused(e);
                missing(document, e.asFinding().message());
            }
        }
        return opened;
    }

    private List<Incoming> distinct(List<Incoming> opened) {
        List<Incoming> distinct = new ArrayList<>();
        Misplaced misplaced = new Misplaced(opened, folder.sections());
        for (Incoming document : opened) {
            Optional<String> why = misplaced.why(document);
            if (why.isEmpty()) {
                distinct.add(document);
                continue;
            }
            refused(new ContentException(document.prepared().file(), why.get()));
            missing(document.source(), why.get());
        }
        return distinct;
    }

    private void missing(CaptureFailure failure) {
        outcomes.put(
                failure.section(),
                new SectionOutcome(failure.section(), SectionOutcome.Kind.MISSING, "", "", 0, 0, failure.message()));
    }

    private void missing(CapturedDocument document, String why) {
        outcomes.put(
                document.section(),
                new SectionOutcome(
                        document.section(),
                        SectionOutcome.Kind.MISSING,
                        document.foundHow(),
                        document.dialect(),
                        0,
                        document.content().length,
                        why));
    }

    private void refused(ContentException why) {
        Finding error = why.asFinding();
        Severity severity = options.allowPartial() ? Severity.WARNING : Severity.ERROR;
        findings.add(new Finding(severity, error.rule(), error.file(), error.pointer(), error.message()));
    }

    private boolean isComplete() {
        return outcomes.values().stream().allMatch(SectionOutcome::isTaken);
    }

    private String missingSections() {
        return outcomes.values().stream()
                .filter(outcome -> !outcome.isTaken())
                .map(SectionOutcome::section)
                .toList()
                .toString();
    }
}
