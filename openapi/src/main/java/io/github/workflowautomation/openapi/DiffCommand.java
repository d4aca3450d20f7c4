package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.diff.DiffReport;
import java.io.IOException;
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
        DiffPrinter diff = new DiffPrinter(
                printer,
                inputs,
                decisions == null ? DiffPrinter.decisionsOf(folder.path()) : DiffPrinter.decisionsIn(decisions));
        if (markdown) {
            diff.markdown();
        } else {
            diff.text(all);
        }
        if (record) {
            LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
            diff.record(folder.path(), day, title == null ? inputs.versions() : title);
        }
        return printer.finish(exitCode(diff.report().open()));
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
