package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.lint.DocumentLint;
import io.github.workflowautomation.openapi.load.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code snapshot lint}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "lint",
        description = {
            "Says what is wrong or doubtful in the documents, with file and JSON pointer.",
            "Without files: everything that the build notices on the way from the documents to the bundle, and in it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot lint                              the documents, the overlays and the bundle",
            "  snapshot lint forms.json user.yaml         some documents by themselves",
            "  snapshot lint --strict --json              for a script: warnings count as well"
        })
final class LintCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Parameters(arity = "0..*", paramLabel = "<file>", description = "documents, YAML or JSON")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--strict", description = "end with 65 if there are warnings, too")
    private boolean strict;

    @Option(names = "--quiet", description = "leave out findings that are for information only")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        List<Finding> findings = files.isEmpty() ? ofFolder() : ofFiles();
        Severity least = quiet ? Severity.WARNING : Severity.INFO;
        printer.findings(findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList());
        printer.line(count(findings, Severity.ERROR) + " errors, " + count(findings, Severity.WARNING) + " warnings, "
                + count(findings, Severity.INFO) + " for information");
        Severity bad = strict ? Severity.WARNING : Severity.ERROR;
        boolean isBad = findings.stream().anyMatch(finding -> finding.severity().compareTo(bad) >= 0);
        return printer.finish(isBad ? ExitCode.CONTENT : ExitCode.NONE);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private List<Finding> ofFolder() {
        Bundle bundle = BundleBuilder.buildAccepting(folder.open());
        Findings findings = new Findings();
        DocumentLint.check(OpenApiFolder.BUNDLE, bundle.document(), findings);
        List<Finding> all = new ArrayList<>(bundle.findings());
        all.addAll(findings.all());
        return all;
    }

    private List<Finding> ofFiles() throws IOException {
        Findings findings = new Findings();
        for (Path file : files) {
            ObjectNode document = new DocumentReader(findings).read(file.toString(), Files.readAllBytes(file));
            DocumentLint.checkAlone(file.toString(), document, findings);
        }
        return findings.all();
    }
}
