package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.Token.Kind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;

/**
 * Cuts JavaScript into tokens, one after the other. It knows strings, comments, templates and regular expressions, so
 * that a brace or a quote in one of them is not taken for code; it does not know the grammar. On code that is broken it
 * goes on as well as it can: a string ends with its line, a comment or a template with the text.
 */
final class ScriptLexer {

    private static final Set<String> BEFORE_EXPRESSION = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "else",
            "do",
            "instanceof",
            "await",
            "yield");
    private static final Set<String> BEFORE_CONDITION = Set.of("if", "while", "for", "with");

    private final String text;
    private int position;
    private Token last = new Token(Kind.END, 0, 0);

    /** For each open parenthesis, whether it holds a condition: a slash after it begins a regular expression. */
    private final BitSet conditions = new BitSet();

    private int parentheses;
    private boolean conditionClosed;

    /** For each template around this place, how many braces are open in its substitution. */
    private final Deque<Integer> substitutions = new ArrayDeque<>();

    private int braces;

    /** No slash before this place begins a regular expression: one that tried found no end on its line. */
    private int divisionsUntil;

    ScriptLexer(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** The next token; {@link Kind#END} at the end, and from then on. */
    Token next() {
        skipBlanksAndComments();
        if (position >= text.length()) {
            return new Token(Kind.END, text.length(), text.length());
        }
        last = token();
        position = last.end();
        return last;
    }

    private Token token() {
        int start = position;
        char c = text.charAt(start);
        if (c == '"' || c == '\'') {
            return new Token(Kind.STRING, start, endOfString(start, c));
        }
        if (c == '`') {
            return template(start);
        }
        if (c == '}' && !substitutions.isEmpty() && braces == 0) {
            braces = substitutions.pop();
            return new Token(Kind.TEMPLATE_PART, start, endOfTemplate(start + 1));
        }
        if (isNamePart(c)) {
            return word(start, c);
        }
        if (c == '/' && isRegexPlace()) {
            int end = endOfRegex(start);
            if (end > 0) {
                return new Token(Kind.REGEX, start, end);
            }
        }
        return punctuation(start, c);
    }

    private Token word(int start, char first) {
        int end = start;
        boolean number = isDigit(first);
        while (end < text.length() && (isNamePart(text.charAt(end)) || (number && text.charAt(end) == '.'))) {
            end++;
        }
        return new Token(number ? Kind.NUMBER : Kind.NAME, start, end);
    }

    private Token template(int start) {
        int end = endOfTemplate(start + 1);
        boolean whole = end - start > 1 && text.charAt(end - 1) == '`';
        return new Token(whole ? Kind.STRING : Kind.TEMPLATE_PART, start, end);
    }

    /** The end of a template's text: behind its backquote, or behind the start of a substitution. */
    private int endOfTemplate(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                return i + 1;
            } else if (c == '$' && text.startsWith("{", i + 1)) {
                substitutions.push(braces);
                braces = 0;
                return i + 2;
            }
        }
        return text.length();
    }

    private int endOfString(int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                // A line that goes on may end with two characters.
                i += text.startsWith("\r\n", i + 1) ? 2 : 1;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private boolean isRegexPlace() {
        if (position < divisionsUntil) {
            return false;
        }
        return switch (last.kind()) {
            case END -> true;
            case NAME -> BEFORE_EXPRESSION.contains(text.substring(last.start(), last.end()));
            case PUNCTUATION -> !last.is(']', text) && (!last.is(')', text) || conditionClosed);
            case TEMPLATE_PART -> text.charAt(last.end() - 1) != '`';
            case STRING, NUMBER, REGEX -> false;
        };
    }

    /** Behind the flags; 0 if the line ends before. */
    private int endOfRegex(int start) {
        boolean inClass = false;
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '/' && !inClass) {
                return endOfFlags(i + 1);
            }
        }
        int lineEnd = text.indexOf('\n', start);
        divisionsUntil = lineEnd < 0 ? text.length() : lineEnd;
        return 0;
    }

    private int endOfFlags(int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Token punctuation(int start, char c) {
        switch (c) {
            case '{' -> braces++;
            case '}' -> braces = Math.max(0, braces - 1);
            case '(' ->
                conditions.set(
                        parentheses++,
                        last.kind() == Kind.NAME
                                && BEFORE_CONDITION.contains(text.substring(last.start(), last.end())));
            case ')' -> {
                parentheses = Math.max(0, parentheses - 1);
                conditionClosed = conditions.get(parentheses);
            }
            default -> {}
        }
        int end = start + 1;
        if (c == '=' || c == '!' || c == '<' || c == '>') {
            // An assignment must not be mistaken for a comparison or an arrow.
            while (end < text.length() && (text.charAt(end) == '=' || text.charAt(end) == '>')) {
                end++;
            }
        }
        return new Token(Kind.PUNCTUATION, start, end);
    }

    private void skipBlanksAndComments() {
        while (position < text.length()) {
            if (isBlank(text.charAt(position))) {
                position++;
            } else if (text.startsWith("//", position)) {
                position = endOr(text.indexOf('\n', position), 0);
            } else if (text.startsWith("/*", position)) {
                position = endOr(text.indexOf("*/", position + 2), 2);
            } else {
                return;
            }
        }
    }

    private int endOr(int found, int width) {
        return found < 0 ? text.length() : found + width;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
    }
}
