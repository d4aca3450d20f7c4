package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.diff.Decisions;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.lint.SurfaceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code snapshot verify}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "verify",
        description = {
            "Checks that the documents are as locked, that every overlay action applies, that the committed files are what"
                    + " they build, that the decisions can be read, and that the dump of the client's signatures has a"
                    + " method for every operation and no other.",
            "Whether the dump is right in every parameter is checked where the client is built."
        },
        footerHeading = "%nExample:%n",
        footer = "  snapshot verify --json")
final class VerifyCommand implements Callable<Integer> {

    private static final String SURFACE = "../generated-client/client/api-surface.txt";

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Option(
            names = "--surface",
            paramLabel = "<file>",
            description = "the dump of signatures (default: that of this repository, if the folder is in it)")
    private Path surface;

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        OpenApiFolder files = folder.open();
        Bundle bundle = BundleBuilder.build(files);
        printer.findings(bundle.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        checkDecisions();
        List<String> differences = new BundleFiles(files).differences(bundle);
        List<String> surfaceDifferences = surfaceDifferences(bundle);
        tell(differences, "To bring them up to date: ./mvnw -q -Psnapshot -Dexec.args=build", printer);
        tell(
                surfaceDifferences,
                "To bring it up to date: ./mvnw -pl generated-client/client -am verify -Dapi-surface.write=true",
                printer);
        if (!bundle.isSound() || !differences.isEmpty() || !surfaceDifferences.isEmpty()) {
            return printer.finish(ExitCode.CONTENT);
        }
        printer.line("The bundle is what its documents and overlays build.");
        return printer.finish(ExitCode.NONE);
    }

    private void checkDecisions() throws IOException {
        Path decisions = folder.path().resolve("decisions.yaml");
        if (Files.exists(decisions)) {
            Decisions.read(decisions.toString(), DiffInputs.read(decisions));
        }
    }

    private List<String> surfaceDifferences(Bundle bundle) throws IOException {
        Path file = surface == null ? folder.path().resolve(SURFACE).normalize() : surface;
        if (surface == null && !Files.exists(file)) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        SurfaceCheck.differences(bundle.document(), Files.readString(file))
                .forEach(difference -> named.add(file.getFileName() + " " + difference));
        return named;
    }

    private static void tell(List<String> differences, String remedy, Printer printer) {
        ArrayNode array = printer.result().withArray("/differences");
        differences.forEach(array::add);
        differences.forEach(printer::hint);
        if (!differences.isEmpty()) {
            printer.hint(remedy);
        }
    }
}
