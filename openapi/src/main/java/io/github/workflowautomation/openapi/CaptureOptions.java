package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.intake.Intake;
import io.github.workflowautomation.openapi.intake.IntakeOptions;
import io.github.workflowautomation.openapi.intake.IntakeResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--record",
            description = "write what the new documents change for callers into CHANGES.md of the folder")
    private boolean record;

    @Nullable
    String appVersion() {
        return appVersion;
    }

    /** Takes a capture in and ends the command. */
    int takeIn(Capture capture, FolderOption folder, List<Finding> noticed, Printer printer) throws IOException {
        printer.findings(noticed);
        Intake intake = new Intake(folder.open(), new IntakeOptions(allowPartial));
        IntakeResult result = intake.take(capture);
        printer.findings(result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList());
        if (!result.isSound()) {
            printer.hint(advice(capture));
            return printer.finish(exitCode(capture));
        }
        Optional<DiffPrinter> diff = diff(result, folder.path(), printer);
        List<String> written = intake.write(result);
        var array = printer.result().putArray("written");
        for (String file : written) {
            printer.line("written: " + file);
            array.add(file);
        }
        if (diff.isPresent()) {
            tell(diff.get(), folder.path(), capture);
        }
        return printer.finish(ExitCode.NONE);
    }

    /** Made before anything is written: afterwards the old bundle is gone. */
    private static Optional<DiffPrinter> diff(IntakeResult result, Path folder, Printer printer) throws IOException {
        return result.bundle().isEmpty()
                ? Optional.empty()
                : Optional.of(new DiffPrinter(
                        printer, DiffInputs.of(folder, result.bundle().get()), DiffPrinter.decisionsOf(folder)));
    }

    private void tell(DiffPrinter diff, Path folder, Capture capture) throws IOException {
        diff.text(false);
        if (record) {
            String version = appVersion == null ? "snapshot" : "app " + appVersion;
            diff.record(folder, capture.capturedOn(), version);
        }
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
