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
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code snapshot diff}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "diff",
        description = {
            "Says what the step from one document to another does to callers: on the wire, and in Java source by rule"
                    + " (the last word on source has the comparison of the two generated clients, see README.md).",
            "Without files: from the bundle in the folder to the one that its documents and overlays build now."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot diff                              before a build: what will it change?",
            "  git show HEAD:openapi/workflow-automation.yaml > /tmp/before.yaml",
            "  snapshot diff /tmp/before.yaml             after a build, against the last commit",
            "  snapshot diff before.yaml after.yaml --json",
            "  snapshot diff --record                     also writes it into CHANGES.md"
        })
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Parameters(index = "0", arity = "0..1", paramLabel = "<before>", description = "document of before, YAML or JSON")
    private Path before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "<after>", description = "document of after")
    private Path after;

    @Option(
            names = "--decisions",
            paramLabel = "<file>",
            description = "changes that are accepted, with the reason (default: decisions.yaml in the folder)")
    private Path decisions;

    @Option(names = "--markdown", description = "print Markdown")
    private boolean markdown;

    @Option(names = "--all", description = "print changes in words, too")
    private boolean all;

    @Option(names = "--record", description = "write the report into CHANGES.md of the folder; again is not twice")
    private boolean record;

    @Option(names = "--date", paramLabel = "<day>", description = "day to record (default: today, UTC)")
    private LocalDate date;

    @Option(names = "--title", paramLabel = "<text>", description = "title to record (default: the versions)")
    private String title;

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        DiffInputs inputs = DiffInputs.of(folder, before, after);
        DiffReport report = DiffReport.of(DocumentDiff.between(inputs.before(), inputs.after()), decisions());
        JsonReport.write(report, printer.result());
        if (markdown) {
            printer.block(MarkdownReport.of(report));
        } else {
            print(report, printer);
        }
        if (record) {
            record(report, inputs, printer);
        }
        return printer.finish(exitCode(report.open()));
    }

    private Decisions decisions() throws IOException {
        Path file = decisions == null ? folder.path().resolve("decisions.yaml") : decisions;
        if (decisions == null && !Files.exists(file)) {
            return Decisions.NONE;
        }
        return Decisions.read(file.toString(), DiffInputs.read(file));
    }

    private void print(DiffReport report, Printer printer) {
        for (DiffReport.Entry entry : report.entries()) {
            DiffReport.Verdict verdict = DiffReport.verdict(entry.change());
            if (all || verdict != DiffReport.Verdict.NONE) {
                printer.line(tone(verdict), TextReport.line(entry));
            }
        }
        printer.line(report.summary());
        TextReport.closing(report).forEach(printer::line);
    }

    private static Colours.Tone tone(DiffReport.Verdict verdict) {
        return switch (verdict) {
            case WIRE -> Colours.Tone.BAD;
            case SOURCE -> Colours.Tone.DOUBTFUL;
            case ADDITIVE -> Colours.Tone.GOOD;
            case NONE -> Colours.Tone.QUIET;
        };
    }

    private void record(DiffReport report, DiffInputs inputs, Printer printer) throws IOException {
        if (report.entries().isEmpty()) {
            printer.hint("Nothing to record.");
            return;
        }
        Path file = folder.path().resolve("CHANGES.md");
        LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
        String heading = day + ": " + (title == null ? inputs.versions() : title);
        String old = Files.exists(file) ? Files.readString(file) : "# Changes of the API description\n";
        String text = new ChangeLog(old).with(inputs.step(), heading, MarkdownReport.of(report));
        if (!text.equals(old)) {
            Files.writeString(file, text);
        }
        printer.result().put("recorded", file.toString());
        printer.hint("Recorded in " + file + ".");
    }

    private static int exitCode(DiffReport.Verdict verdict) {
        return switch (verdict) {
            case NONE -> ExitCode.NONE;
            case ADDITIVE -> ExitCode.ADDITIVE;
            case SOURCE -> ExitCode.SOURCE;
            case WIRE -> ExitCode.WIRE;
        };
    }
}
