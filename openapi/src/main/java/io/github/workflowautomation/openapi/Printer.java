package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import io.github.workflowautomation.openapi.lock.JsonText;
import io.github.workflowautomation.openapi.report.Progress;
import io.github.workflowautomation.openapi.report.SectionLine;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command's words go. Its result goes to stdout, as lines or, with {@code --json}, as one document that
 * {@link #finish} prints; how it gets on goes to stderr, always as lines.
 */
final class Printer implements Progress {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final Colours colours;
    private final ObjectNode result = JsonNodeFactory.instance.objectNode();

    Printer(PrintWriter out, PrintWriter err, boolean json, Colours colours) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.colours = colours;
    }

    /** A line of the result. */
    void line(String text) {
        if (!json) {
            out.println(Plain.text(text));
        }
    }

    /** A line of the result that matters in one of four ways. */
    void line(Colours.Tone tone, String text) {
        if (!json) {
            out.println(colours.paint(tone, Plain.text(text)));
        }
    }

    /** A text of the result that is written as it is. */
    void block(String text) {
        if (!json) {
            out.print(text);
            out.flush();
        }
    }

    /** What was found, worst last as the pipeline found it. */
    void findings(List<Finding> findings) {
        ArrayNode array = result.withArray("/findings");
        for (Finding finding : findings) {
            line(tone(finding.severity()), finding.toString());
            array.addObject()
                    .put("severity", finding.severity().toString())
                    .put("rule", finding.rule())
                    .put("file", finding.file())
                    .put("pointer", finding.pointer().toString())
                    .put("message", finding.message());
        }
    }

    private static Colours.Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Colours.Tone.BAD;
            case WARNING -> Colours.Tone.DOUBTFUL;
            case INFO -> Colours.Tone.QUIET;
        };
    }

    /** Says on stderr what to do next, or why nothing was done. */
    void hint(String text) {
        err.println(Plain.text(text));
    }

    @Override
    public void step(String what) {
        err.println(colours.paint(Colours.Tone.QUIET, Plain.text(what)));
    }

    @Override
    public void section(SectionLine line) {
        err.println(Plain.text(line.toString()));
        result.withArray("/sections")
                .addObject()
                .put("section", line.section())
                .put("found", line.found())
                .put("dialect", line.dialect())
                .put("operations", line.operations())
                .put("bytes", line.bytes());
    }

    /** What {@code --json} prints; a command puts there what it has to say. */
    ObjectNode result() {
        return result;
    }

    /** Ends the command: prints the document, if that is asked for. */
    int finish(int exitCode) {
        if (json) {
            result.put("exitCode", exitCode);
            out.print(JsonText.of(result));
        }
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Ends the command with an error. */
    int fail(int exitCode, String kind, String message) {
        result.putObject("error").put("kind", kind).put("message", message);
        err.println(colours.paint(Colours.Tone.BAD, Plain.text(message)));
        return finish(exitCode);
    }
}
