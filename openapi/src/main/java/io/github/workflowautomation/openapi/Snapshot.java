package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.finding.ContentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The snapshot tool: keeps the bundle in step with the documents and overlays that it is made of. */
@Command(
        name = "snapshot",
        description = "Keeps the OpenAPI bundle in step with the documents and overlays that it is made of.",
        synopsisSubcommandLabel = "(build | verify)",
        subcommands = {BuildCommand.class, VerifyCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is well", "1:wrong use", "2:a document, an overlay or a committed file is not right"})
public final class Snapshot {

    static final int OK = 0;
    static final int USAGE = 1;
    static final int CONTENT = 2;

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
        int code = CONTENT;
        try {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            code = run(out, err, args);
        } finally {
            // Maven would otherwise wait for threads, and hang on an exception.
            System.exit(code);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Snapshot())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((failure, parsed) -> {
                    PrintWriter writer = failure.getCommandLine().getErr();
                    writer.println(failure.getMessage());
                    failure.getCommandLine().usage(writer);
                    return USAGE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    report(failure, command.getErr());
                    return CONTENT;
                })
                .execute(args);
    }

    private static void report(Exception failure, PrintWriter err) {
        if (failure instanceof ContentException) {
            err.println(failure.getMessage());
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(failure);
        } else {
            failure.printStackTrace(err);
        }
    }
}
