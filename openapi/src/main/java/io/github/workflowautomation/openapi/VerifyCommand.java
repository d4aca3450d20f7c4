package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.finding.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code snapshot verify}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "verify",
        description = "Checks that the documents are as locked, and that the committed files are what they build.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderOption folder;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        OpenApiFolder files = folder.open();
        Bundle bundle = BundleBuilder.build(files);
        bundle.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(err::println);
        List<String> differences = new BundleFiles(files).differences(bundle);
        differences.forEach(err::println);
        if (!differences.isEmpty()) {
            err.println("To bring them up to date: ./mvnw -q -Psnapshot -Dexec.args=build");
        }
        if (!bundle.isSound() || !differences.isEmpty()) {
            return Snapshot.CONTENT;
        }
        spec.commandLine().getOut().println("The bundle is what its documents and overlays build.");
        return Snapshot.OK;
    }
}
