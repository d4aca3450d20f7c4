package io.github.workflowautomation.openapi;

import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command prints; shared by the commands. */
@NullUnmarked // picocli sets the fields
final class OutputOptions {

    static final String JSON = "--json";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = JSON, description = "print one JSON document on stdout, and nothing else there")
    private boolean json;

    Printer printer() {
        var line = command.commandLine();
        Printer printer = new Printer(line.getOut(), line.getErr(), json, Colours.ofTerminal());
        printer.result().put("command", command.name());
        return printer;
    }
}
