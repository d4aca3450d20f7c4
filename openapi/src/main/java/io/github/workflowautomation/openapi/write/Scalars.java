package io.github.workflowautomation.openapi.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is written in YAML: plain where every reader, of YAML 1.1 too, takes it for the same text. */
final class Scalars {

    // Begins with a letter, slash or underscore and holds no character that YAML gives a meaning to.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_/.,;()+=<>$*!?'%~^ {}-]*");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_/][A-Za-z0-9_/.{}-]*|\\$ref");
    private static final Set<String> OTHER_MEANING =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    // Control characters, byte order marks, line separators and halves of surrogate pairs.
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\n\\x20-\\x7E\\x{A0}-\\x{2027}\\x{202A}-\\x{D7FF}"
            + "\\x{E000}-\\x{FEFE}\\x{FF00}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Scalars() {}

    static String key(String text) {
        return PLAIN_KEY.matcher(text).matches() && isText(text) ? text : quoted(text);
    }

    /** On one line. */
    static String inline(String text) {
        return PLAIN.matcher(text).matches() && !text.endsWith(" ") && isText(text) ? text : quoted(text);
    }

    /** Whether a text of several lines can be written as it is. */
    static boolean fitsBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.endsWith("\n\n")
                && !text.contains(" \n")
                && !UNPRINTABLE.matcher(text).find();
    }

    private static boolean isText(String text) {
        return !OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        boolean escape = text.indexOf('\n') >= 0 || UNPRINTABLE.matcher(text).find();
        return escape ? escaped(text) : "'" + text.replace("'", "''") + "'";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.append('"').toString();
    }

    private static String escape(int codePoint) {
        String text = Character.toString(codePoint);
        return switch (text) {
            case "\"" -> "\\\"";
            case "\\" -> "\\\\";
            case "\n" -> "\\n";
            case "\t" -> "\\t";
            default -> UNPRINTABLE.matcher(text).find() ? unicode(codePoint) : text;
        };
    }

    private static String unicode(int codePoint) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(codePoint));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "\\u" + hex;
    }
}
