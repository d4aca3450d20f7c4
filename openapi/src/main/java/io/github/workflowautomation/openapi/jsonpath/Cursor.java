package io.github.workflowautomation.openapi.jsonpath;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the text of a path. */
final class Cursor {

    private static final Pattern BLANK = Pattern.compile("[ \\t\\n\\r]*");

    private static final int MAX_DEPTH = 50;

    private final String text;
    private int position;
    private int depth;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character, or a NUL at the end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    char next() {
        if (atEnd()) {
            throw failure("ends too early");
        }
        return text.charAt(position++);
    }

    boolean startsWith(String expected) {
        return text.startsWith(expected, position);
    }

    /** Goes past the text if it is next. */
    boolean take(String expected) {
        boolean found = startsWith(expected);
        if (found) {
            position += expected.length();
        }
        return found;
    }

    void expect(String expected) {
        if (!take(expected)) {
            throw failure("expected " + expected);
        }
    }

    /** Goes past what the pattern fits here, and gives it; empty if it does not fit. */
    String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        position = matcher.end();
        return matcher.group();
    }

    void skipBlank() {
        take(BLANK);
    }

    /** Goes past blanks if what follows them satisfies a segment's start; RFC 9535 allows none at the end. */
    boolean skipBlankBefore(String starts) {
        int before = position;
        skipBlank();
        if (starts.indexOf(peek()) >= 0 && !atEnd()) {
            return true;
        }
        position = before;
        return false;
    }

    /** Begins a filter or parentheses; the parser calls itself for each, and the stack has an end. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw failure("filters and parentheses are nested too deeply");
        }
    }

    void leave() {
        depth--;
    }

    JsonPathException failure(String message) {
        return new JsonPathException(message, position);
    }
}
