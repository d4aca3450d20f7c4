package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.finding.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code snapshot verify}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "verify",
        description = "Checks that the documents are as locked, and that the committed files are what they build.",
        footerHeading = "%nExample:%n",
        footer = "  snapshot verify --json")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Override
    public Integer call() {
        Printer printer = output.printer();
        OpenApiFolder files = folder.open();
        Bundle bundle = BundleBuilder.build(files);
        printer.findings(bundle.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        List<String> differences = new BundleFiles(files).differences(bundle);
        ArrayNode array = printer.result().putArray("differences");
        differences.forEach(array::add);
        differences.forEach(printer::hint);
        if (!differences.isEmpty()) {
            printer.hint("To bring them up to date: ./mvnw -q -Psnapshot -Dexec.args=build");
        }
        if (!bundle.isSound() || !differences.isEmpty()) {
            return printer.finish(ExitCode.CONTENT);
        }
        printer.line("The bundle is what its documents and overlays build.");
        return printer.finish(ExitCode.NONE);
    }
}
