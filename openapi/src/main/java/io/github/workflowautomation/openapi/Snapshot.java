package io.github.workflowautomation.openapi;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The snapshot tool: from the vendor's documents to the bundle, and what a new snapshot changes. */
@Command(
        name = "snapshot",
        description = "Keeps the OpenAPI bundle in step with the vendor's documents, and says what a change breaks.",
        subcommands = {
            FetchCommand.class,
            ImportCommand.class,
            BuildCommand.class,
            DiffCommand.class,
            LintCommand.class,
            VerifyCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  snapshot fetch                 the documents of a tenant",
            "  snapshot import acme.har       … or out of what a browser saved",
            "  snapshot build                 after a change in overlays/",
            "  snapshot build --accept        after a change in vendor/",
            "  snapshot diff                  what would a build change for callers?",
            "  snapshot lint                  what is wrong or doubtful in the documents?",
            "  snapshot verify                is everything in step?",
            "  snapshot COMMAND --help        more of them"
        })
public final class Snapshot {

    @SuppressWarnings("UnusedVariable") // it is there for picocli
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help")
    private boolean help;

    private Snapshot() {}

    /** Runs the tool and ends the JVM with its exit code. */
    public static void main(String[] args) {
        int code = ExitCode.INTERNAL;
        try {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            code = run(out, err, args);
        } catch (Throwable failure) {
            System.err.println("This is a defect of the tool: " + failure); // the exit below would keep it quiet
        } finally {
            // Maven would otherwise wait for threads, and hang on an exception.
            System.exit(code);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Snapshot()).setOut(out).setErr(err);
        line.getCommandSpec().usageMessage().exitCodeList(ExitCode.help());
        Failures failures = new Failures();
        return line.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(args);
    }
}
