package io.github.workflowautomation.openapi.jsonpath;

import java.util.regex.Pattern;

/** Quoted text in a path. */
final class StringLiteral {

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final String ESCAPES = "bfnrt/\\";
    private static final String ESCAPED = "\b\f\n\r\t/\\";

    private StringLiteral() {}

    static String parse(Cursor cursor) {
        char quote = cursor.next();
        StringBuilder text = new StringBuilder();
        while (cursor.peek() != quote || cursor.atEnd()) {
            char c = cursor.next();
            if (c < ' ') {
                throw cursor.failure("control character in quoted text");
            }
            text.append(c == '\\' ? escape(cursor, quote) : String.valueOf(c));
        }
        cursor.next();
        return text.toString();
    }

    private static String escape(Cursor cursor, char quote) {
        char c = cursor.next();
        if (c == quote) {
            return String.valueOf(c);
        }
        if (c == 'u') {
            return unicode(cursor);
        }
        int index = ESCAPES.indexOf(c);
        if (index < 0) {
            throw cursor.failure("unknown escape \\" + c);
        }
        return ESCAPED.substring(index, index + 1);
    }

    private static String unicode(Cursor cursor) {
        char first = hex(cursor);
        if (!Character.isSurrogate(first)) {
            return String.valueOf(first);
        }
        cursor.expect("\\u");
        char second = hex(cursor);
        if (!Character.isSurrogatePair(first, second)) {
            throw cursor.failure("half of a surrogate pair");
        }
        return new String(new char[] {first, second});
    }

    private static char hex(Cursor cursor) {
        String digits = cursor.take(HEX);
        if (digits.isEmpty()) {
            throw cursor.failure("expected four hex digits");
        }
        return (char) Integer.parseInt(digits, 16);
    }
}
