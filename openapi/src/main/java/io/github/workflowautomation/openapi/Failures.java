package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.finding.AccessException;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        boolean json = Arrays.asList(args).contains(OutputOptions.JSON);
        int code = printer(command, json).fail(ExitCode.USAGE, "usage", Objects.requireNonNull(failure.getMessage()));
        PrintWriter err = command.getErr();
        command.usage(err);
        err.flush();
        return code;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean json = command.getParseResult().hasMatchedOption(OutputOptions.JSON);
        Printer printer = printer(command, json);
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof ContentException) {
            return printer.fail(ExitCode.CONTENT, "content", message);
        }
        if (failure instanceof AccessException) {
            return printer.fail(ExitCode.ACCESS, "access", message);
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return printer.fail(ExitCode.FILES, "files", failure.toString());
        }
        failure.printStackTrace(command.getErr());
        return printer.fail(ExitCode.INTERNAL, "internal", "This is a defect of the tool: " + failure);
    }

    private static Printer printer(CommandLine command, boolean json) {
        Printer printer = new Printer(command.getOut(), command.getErr(), json, Colours.ofTerminal());
        printer.result().put("command", command.getCommandName());
        return printer;
    }
}
