package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.Sections;
import io.github.workflowautomation.openapi.capture.fetch.AccessRules;
import io.github.workflowautomation.openapi.capture.fetch.CredentialSource;
import io.github.workflowautomation.openapi.capture.fetch.Fetcher;
import io.github.workflowautomation.openapi.capture.fetch.Login;
import io.github.workflowautomation.openapi.finding.Findings;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code snapshot fetch}. */
@NullUnmarked // picocli sets the fields
@Command(
        name = "fetch",
        description = "Takes the documents of a tenant's System / APIs pages, and builds the bundle from them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot fetch                                  all sections, credentials from the environment",
            "  snapshot fetch --credentials ~/.workflow        … from a file, readable by you alone",
            "  snapshot fetch --prompt                         … from the console",
            "  snapshot fetch --section forms --allow-partial  one section; the others stay as they are",
            "",
            "The environment, or the file: WORKFLOW_HOST and WORKFLOW_JWT, or WORKFLOW_HOST, WORKFLOW_TENANT,",
            "WORKFLOW_API_KEY and WORKFLOW_USER; without WORKFLOW_USER the key is taken for a personal one."
        })
final class FetchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private FolderOption folder;

    @Mixin
    private CredentialOptions credentials;

    @Mixin
    private CaptureOptions options;

    @Mixin
    private SectionOption sections;

    @Option(
            names = "--allow-host",
            paramLabel = "<host>",
            description = "a further host that may hold documents; it never sees credentials. May be repeated")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "<seconds>",
            defaultValue = "30",
            description = "how long one answer may take, in seconds (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Option(names = "--allow-http", description = "allow http for a host that is not this machine")
    private boolean plainHttp;

    @Override
    public Integer call() throws IOException {
        Printer printer = output.printer();
        requireTimeout();
        folder.open(); // refuses a folder that is none before anything is captured
        List<String> asked = sections.names();
        CredentialSource source = credentials.source();
        AccessRules rules = AccessRules.of(source.host(), hosts, plainHttp);
        Login login = credentials.noLogin ? new Login.None() : source.login();
        Findings findings = new Findings();
        Capture capture = new Fetcher(rules, findings, printer, Duration.ofSeconds(timeout))
                .fetch(
                        login,
                        asked.isEmpty() ? Sections.KNOWN : asked,
                        options.appVersion(),
                        LocalDate.now(ZoneOffset.UTC));
        return options.takeIn(capture, folder, findings.all(), printer);
    }

    private void requireTimeout() {
        if (timeout < 1) {
            throw new ParameterException(command.commandLine(), "--timeout is no number of seconds from 1 on");
        }
    }
}
