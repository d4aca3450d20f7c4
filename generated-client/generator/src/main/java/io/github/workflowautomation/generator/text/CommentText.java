package io.github.workflowautomation.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of a document as text of a Javadoc comment: it can neither end the comment nor be markup or a tag. */
public final class CommentText {
    private static final int WIDTH = 110;
    private static final int LONGEST = 20_000;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private CommentText() {}

    /** One line, escaped; for a sentence or a name. */
    public static String inline(String text) {
        StringBuilder out = new StringBuilder();
        SPACE.matcher(text).replaceAll(" ").strip().codePoints().forEach(c -> appendEscaped(out, c));
        return out.toString();
    }

    /** A name or value in code font; quotes stand for one that does not print. */
    public static String code(String text) {
        String inline = inline(text);
        return "<code>" + (inline.isEmpty() ? "\"\"" : inline) + "</code>";
    }

    /** Paragraphs, each a list of wrapped and escaped lines. */
    public static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(shortened(text), -1)) {
            String line = inline(paragraph);
            if (!line.isEmpty()) {
                paragraphs.add(wrapped(line));
            }
        }
        return paragraphs;
    }

    /** Breaks a line that is escaped already at its spaces. */
    public static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (current.length() > 0 && current.length() + word.length() >= WIDTH) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private static void appendEscaped(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '\\' -> out.append("&#92;");
            case '/' -> out.append(endsWithStar(out) ? "&#47;" : "/");
            case '*' -> out.append(out.length() == 0 || endsWithSlash(out) ? "&#42;" : "*");
            default -> out.appendCodePoint(Printable.is(c) ? c : '\uFFFD');
        }
    }

    private static boolean endsWithStar(StringBuilder out) {
        return out.length() > 0 && out.charAt(out.length() - 1) == '*';
    }

    private static boolean endsWithSlash(StringBuilder out) {
        return out.charAt(out.length() - 1) == '/';
    }
}
