package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.diff.ChangeLog;
import io.github.workflowautomation.openapi.diff.Decisions;
import io.github.workflowautomation.openapi.diff.DiffReport;
import io.github.workflowautomation.openapi.diff.DocumentDiff;
import io.github.workflowautomation.openapi.diff.JsonReport;
import io.github.workflowautomation.openapi.diff.MarkdownReport;
import io.github.workflowautomation.openapi.diff.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Tells what a step changes, and writes it down. */
final class DiffPrinter {

    private static final String DECISIONS = "decisions.yaml";
    private static final String CHANGES = "CHANGES.md";

    private final Printer printer;
    private final DiffInputs inputs;
    private final DiffReport report;

    DiffPrinter(Printer printer, DiffInputs inputs, Decisions decisions) {
        this.printer = printer;
        this.inputs = inputs;
        this.report = DiffReport.of(DocumentDiff.between(inputs.before(), inputs.after()), decisions);
        JsonReport.write(report, printer.result());
    }

    /** The decisions of a folder; none if it has no file of them. */
    static Decisions decisionsOf(Path folder) throws IOException {
        Path file = folder.resolve(DECISIONS);
        return Files.exists(file) ? decisionsIn(file) : Decisions.NONE;
    }

    static Decisions decisionsIn(Path file) throws IOException {
        return Decisions.read(file.toString(), DiffInputs.read(file));
    }

    DiffReport report() {
        return report;
    }

    /** Prints lines; changes in words only if all are asked for. */
    void text(boolean all) {
        for (DiffReport.Entry entry : report.entries()) {
            DiffReport.Verdict verdict = DiffReport.verdict(entry.change());
            if (all || verdict != DiffReport.Verdict.NONE) {
                printer.line(tone(verdict), TextReport.line(entry));
            }
        }
        printer.line(report.summary());
        TextReport.closing(report).forEach(printer::line);
    }

    void markdown() {
        printer.block(MarkdownReport.of(report));
    }

    private static Colours.Tone tone(DiffReport.Verdict verdict) {
        return switch (verdict) {
            case WIRE -> Colours.Tone.BAD;
            case SOURCE -> Colours.Tone.DOUBTFUL;
            case ADDITIVE -> Colours.Tone.GOOD;
            case NONE -> Colours.Tone.QUIET;
        };
    }

    /** Writes the report into CHANGES.md of a folder, once for each step. */
    void record(Path folder, LocalDate day, String title) throws IOException {
        if (report.entries().isEmpty()) {
            printer.hint("Nothing to record.");
            return;
        }
        Path file = folder.resolve(CHANGES);
        String old = Files.exists(file) ? Files.readString(file) : "# Changes of the API description\n";
        String text = new ChangeLog(old).with(inputs.step(), day + ": " + title, MarkdownReport.of(report));
        if (!text.equals(old)) {
            Files.writeString(file, text);
        }
        printer.result().put("recorded", file.toString());
        printer.hint("Recorded in " + file + ".");
    }
}
