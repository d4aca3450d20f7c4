package io.github.workflowautomation.generator.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Java literals of any text. */
public final class Literals {
    /** A class file holds no longer constant. */
    private static final int LONGEST_CONSTANT = 65_535;

    private Literals() {}

    /** A string literal with its quotes; only what prints plainly stands in it unescaped. */
    public static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> appendEscaped(out, c));
        return out.append('"').toString();
    }

    /** String literals, joined by commas. */
    public static String strings(Collection<String> texts) {
        return texts.stream().map(Literals::string).collect(Collectors.joining(", "));
    }

    /** Whether the text fits into one constant of a class file. */
    public static boolean fits(String text) {
        return text.length() < LONGEST_CONSTANT / 3 || text.getBytes(StandardCharsets.UTF_8).length < LONGEST_CONSTANT;
    }

    private static void appendEscaped(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> appendPlainOrUnicode(out, c);
        }
    }

    private static void appendPlainOrUnicode(StringBuilder out, int c) {
        if (Printable.is(c)) {
            out.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }
}
