package io.github.workflowautomation.openapi.capture.page;

/** The value of a JavaScript string literal. */
final class ScriptString {

    private static final int HEX = 16;

    private ScriptString() {}

    /** The value of the literal at a token, which a quote begins; one without an end is taken as it is. */
    static String value(String text, Token token) {
        int end = token.end();
        boolean closed = end - token.start() > 1 && text.charAt(end - 1) == text.charAt(token.start());
        String inner = text.substring(token.start() + 1, closed ? end - 1 : end);
        return inner.indexOf('\\') < 0 ? inner : unescaped(inner);
    }

    private static String unescaped(String inner) {
        StringBuilder value = new StringBuilder(inner.length());
        int at = 0;
        while (at < inner.length()) {
            char c = inner.charAt(at);
            if (c == '\\' && at + 1 < inner.length()) {
                at = appendEscape(inner, at + 1, value);
            } else {
                value.append(c);
            }
            at++;
        }
        return value.toString();
    }

    /** Appends what the escape at a place means, and gives the place of its last character. */
    private static int appendEscape(String inner, int at, StringBuilder value) {
        char c = inner.charAt(at);
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'v' -> value.append('\u000b');
            case '0' -> value.append('\0');
            case '\n' -> {} // a line that goes on
            case '\r' -> {
                return inner.startsWith("\n", at + 1) ? at + 1 : at;
            }
            case 'x' -> {
                return appendHex(inner, at, at + 1, at + 3, value);
            }
            case 'u' -> {
                return appendUnicode(inner, at, value);
            }
            default -> value.append(c);
        }
        return at;
    }

    private static int appendUnicode(String inner, int at, StringBuilder value) {
        if (!inner.startsWith("{", at + 1)) {
            return appendHex(inner, at, at + 1, at + 5, value);
        }
        // No further than a code point can be long: looking to the end for each would cost the square of the length.
        int close = at + 2;
        while (close < inner.length() && close < at + 9 && inner.charAt(close) != '}') {
            close++;
        }
        int last = appendHex(inner, at, at + 2, close, value);
        return last == at ? at : close;
    }

    private static int appendHex(String inner, int at, int from, int to, StringBuilder value) {
        int code = to <= inner.length() && to - from <= 6 ? hex(inner, from, to) : -1;
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            value.append(inner.charAt(at));
            return at;
        }
        value.appendCodePoint(code);
        return to - 1;
    }

    private static int hex(String inner, int from, int to) {
        int code = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(inner.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            code = code * HEX + digit;
        }
        return from < to ? code : -1;
    }
}
