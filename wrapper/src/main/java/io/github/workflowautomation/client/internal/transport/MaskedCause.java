package io.github.workflowautomation.client.internal.transport;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for an exception of another library: same class name, same stack trace, its message without secrets. The
 * original is not kept, since OkHttp's and Moshi's messages may hold what the server sent.
 */
final class MaskedCause extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 8;
    private static final Pattern URL = Pattern.compile("(?i)\\b(https?://)[^\\s\"'<>]+");
    private static final Pattern JSON_PATH = Pattern.compile(" at (?:path )?(\\$[\\w.\\[\\]]{0,100})");

    private MaskedCause(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static Throwable of(Throwable original, Redactor redactor) {
        return copy(original, redactor, DEEPEST);
    }

    /** For an exception of the program's own, whose secrets nobody here knows. */
    static Throwable nameOnly(Throwable original) {
        return copy(original, null, DEEPEST);
    }

    /** {@return where in the JSON a parser stopped, in parentheses, with a blank before it; empty when it does not say} */
    static String place(@Nullable Throwable original) {
        @Nullable String message = original == null ? null : original.getMessage();
        if (message == null || !isOfParser(original)) {
            return "";
        }
        Matcher path = JSON_PATH.matcher(message);
        return path.find() ? " (at " + path.group(1) + ")" : "";
    }

    private static boolean isOfParser(@Nullable Throwable original) {
        return original instanceof JsonEncodingException || original instanceof JsonDataException;
    }

    private static MaskedCause copy(Throwable original, @Nullable Redactor redactor, int depth) {
        @Nullable Throwable inner = depth == 0 ? null : original.getCause();
        @Nullable Throwable innerCopy = inner == null ? null : copy(inner, redactor, depth - 1);
        MaskedCause copy = new MaskedCause(describe(original, redactor), innerCopy);
        copy.setStackTrace(original.getStackTrace());
        if (depth > 0) {
            for (Throwable suppressed : original.getSuppressed()) {
                copy.addSuppressed(copy(suppressed, redactor, depth - 1));
            }
        }
        return copy;
    }

    /** Messages of the network are worth having; those of a parser quote the answer, but for the path. */
    private static String describe(Throwable original, @Nullable Redactor redactor) {
        String name = original.getClass().getName();
        @Nullable String message = original.getMessage();
        if (message == null || redactor == null) {
            return name;
        }
        if (isOfParser(original)) {
            return name + place(original);
        }
        String shown = URL.matcher(redactor.mask(message)).replaceAll("$1…");
        return original instanceof IOException ? name + ": " + shown : name;
    }
}
