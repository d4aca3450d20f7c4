package io.github.workflowautomation.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Java literals of any text. */
public final class Literals {
    /** A class file holds no longer constant. */
    private static final int LONGEST_CONSTANT = 65_535;

    /** Characters of one part of a longer text. */
    private static final int PART = 10_000;

    private Literals() {}

    /** A string literal with its quotes; only what prints plainly stands in it unescaped. */
    public static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> appendEscaped(out, c));
        return out.append('"').toString();
    }

    /** An expression of any text, however long; a constant when it fits into one. */
    public static String text(String text) {
        if (fits(text)) {
            return string(text);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.offsetByCodePoints(start, Math.min(PART, text.codePointCount(start, text.length())));
            parts.add(string(text.substring(start, end)));
            start = end;
        }
        return "String.join(\"\", " + String.join(", ", parts) + ")";
    }

    /** Whether the text fits into one constant of a class file, which spells null and pairs of surrogates longer. */
    public static boolean fits(String text) {
        return text.length() < LONGEST_CONSTANT / 3
                || text.chars().map(Literals::bytes).asLongStream().sum() < LONGEST_CONSTANT;
    }

    private static int bytes(int unit) {
        if (unit == 0 || unit > 0x7ff) {
            return unit == 0 ? 2 : 3;
        }
        return unit > 0x7f ? 2 : 1;
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
