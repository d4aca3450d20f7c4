package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code snapshot build}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "build",
        description = "Builds the bundle from the documents and overlays, and writes it if nothing is wrong.")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderOption folder;

    @Option(names = "--accept", description = "take the documents as they are and lock them so")
    private boolean accept;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        OpenApiFolder files = folder.open();
        Bundle bundle = accept ? BundleBuilder.buildAccepting(files) : BundleBuilder.build(files);
        bundle.findings().forEach(out::println);
        if (!bundle.isSound()) {
            spec.commandLine().getErr().println("Nothing is written: see the errors above.");
            return Snapshot.CONTENT;
        }
        List<String> written = new BundleFiles(files).write(bundle);
        written.forEach(file -> out.println("written: " + file));
        if (written.isEmpty()) {
            out.println("Nothing has changed.");
        }
        return Snapshot.OK;
    }
}
