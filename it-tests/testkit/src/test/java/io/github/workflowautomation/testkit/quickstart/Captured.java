package io.github.workflowautomation.testkit.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** What a program wrote to its standard streams, and how it ended. */
record Captured(int status, String out, String err) {

    /** Runs a program with streams of its own. One at a time: the streams belong to the JVM. */
    static Captured run(IntSupplier program) {
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = program.getAsInt();
            return new Captured(status, text(out), text(err));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
