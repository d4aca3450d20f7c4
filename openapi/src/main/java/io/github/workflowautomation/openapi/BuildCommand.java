package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code snapshot build}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "build",
        description = "Builds the bundle from the documents and overlays, and writes it if nothing is wrong.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot build                 after a change in overlays/",
            "  snapshot build --accept        after a change in vendor/: also locks the documents as they are"
        })
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Option(names = "--accept", description = "take the documents as they are and lock them so")
    private boolean accept;

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        OpenApiFolder files = folder.open();
        Bundle bundle = accept ? BundleBuilder.buildAccepting(files) : BundleBuilder.build(files);
        printer.findings(bundle.findings());
        if (!bundle.isSound()) {
            printer.hint("Nothing is written: see the errors above.");
            return printer.finish(ExitCode.CONTENT);
        }
        List<String> written = new BundleFiles(files).write(bundle);
        ArrayNode array = printer.result().putArray("written");
        for (String file : written) {
            printer.line("written: " + file);
            array.add(file);
        }
        if (written.isEmpty()) {
            printer.line("Nothing has changed.");
        }
        return printer.finish(ExitCode.NONE);
    }
}
