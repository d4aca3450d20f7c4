package io.github.workflowautomation.watch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All that the JVM logs, prints, and says of exceptions that nobody caught, from now on. It still goes where it went. */
final class Overheard {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream notes = new PrintStream(heard, true, StandardCharsets.UTF_8);

    /** Kept, or the logging would forget its level. */
    private final Logger okhttp = Logger.getLogger("okhttp3.OkHttpClient");

    Overheard() {
        System.setOut(doubled(System.out));
        System.setErr(doubled(System.err));
        Logger.getLogger("").addHandler(new Notes());
        okhttp.setLevel(Level.FINE); // so that a leaked connection comes with the place where it was opened
        Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            notes.println("uncaught exception: " + printed(failure));
            if (before != null) {
                before.uncaughtException(thread, failure);
            }
        });
    }

    /** {@return what was heard since this was asked last} */
    String take() {
        synchronized (heard) {
            String text = heard.toString(StandardCharsets.UTF_8);
            heard.reset();
            return text;
        }
    }

    private PrintStream doubled(PrintStream stream) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int octet) {
                        write(new byte[] {(byte) octet}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        stream.write(bytes, offset, length);
                        notes.write(bytes, offset, length);
                    }

                    @Override
                    public void flush() {
                        stream.flush();
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    private static String printed(@Nullable Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    private final class Notes extends Handler {
        @Override
        public void publish(LogRecord record) {
            notes.println(record.getLoggerName() + ": " + record.getMessage() + " " + printed(record.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
