package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.intake.Intake;
import io.github.workflowautomation.openapi.intake.IntakeOptions;
import io.github.workflowautomation.openapi.intake.IntakeResult;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code fetch} and {@code import} have in common: what becomes of that which was captured. */
@NullUnmarked // picocli sets the fields
final class CaptureOptions {

    private static final Set<Reason> ACCESS = EnumSet.of(Reason.NEEDS_CREDENTIALS, Reason.UNREACHABLE);

    @Option(
            names = "--app-version",
            paramLabel = "<version>",
            description = "the app's version, for the lock; System Settings shows it")
    private String appVersion;

    @Option(
            names = "--allow-partial",
            description = "write what is there although something is missing; the committed document of a missing"
                    + " section stays and is marked stale")
    private boolean allowPartial;

    @Nullable
    String appVersion() {
        return appVersion;
    }

    /** Takes a capture in and ends the command. */
    int takeIn(Capture capture, OpenApiFolder folder, List<Finding> noticed, Printer printer) throws IOException {
        printer.findings(noticed);
        Intake intake = new Intake(folder, new IntakeOptions(allowPartial));
        IntakeResult result = intake.take(capture);
        printer.findings(result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList());
        if (!result.isSound()) {
            printer.hint(advice(capture));
            return printer.finish(exitCode(capture));
        }
        List<String> written = intake.write(result);
        var array = printer.result().putArray("written");
        for (String file : written) {
            printer.line("written: " + file);
            array.add(file);
        }
        printer.line(written.isEmpty() ? "Nothing has changed." : "What it changes: snapshot diff");
        return printer.finish(ExitCode.NONE);
    }

    private String advice(Capture capture) {
        return capture.isComplete() || allowPartial
                ? "Nothing is written: see the errors above."
                : "Nothing is written, as something is missing. To write the rest: --allow-partial";
    }

    private int exitCode(Capture capture) {
        boolean access = capture.failures().stream().map(CaptureFailure::reason).anyMatch(ACCESS::contains);
        return access && !(allowPartial && !capture.documents().isEmpty()) ? ExitCode.ACCESS : ExitCode.CONTENT;
    }
}
