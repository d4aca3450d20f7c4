package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.file.Importer;
import io.github.workflowautomation.openapi.finding.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code snapshot import}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "import",
        description = "Takes documents out of files that a browser saved, and builds the bundle from them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot import acme.har                              a recording of the pages, with content",
            "  snapshot import forms.json user.yaml                  documents, or exports of the console",
            "  snapshot import --section forms swagger-ui-init.js    a page's script",
            "  snapshot import saved/                                a folder with any of them",
            "",
            "A page saved as such holds no document. In its console, this line puts the document on the clipboard:",
            "  copy(JSON.stringify(ui.specSelectors.specJson().toJS(), null, 2))"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Mixin
    private CaptureOptions options;

    @Mixin
    private SectionOption section;

    @Parameters(arity = "1..*", paramLabel = "<file>", description = "files, or folders of them")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        folder.open(); // refuses a folder that is none before anything is captured
        List<String> names = section.names();
        if (names.size() > 1) {
            throw new ParameterException(command.commandLine(), "--section names one section, which all files are of");
        }
        Findings findings = new Findings();
        Capture capture = new Importer(findings, printer, options.appVersion())
                .read(paths, names.stream().findFirst(), LocalDate.now(ZoneOffset.UTC));
        return options.takeIn(capture, folder, findings.all(), printer);
    }
}
