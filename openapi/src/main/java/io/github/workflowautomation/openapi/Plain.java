package io.github.workflowautomation.openapi;

/** Text of a document, made harmless for a terminal. */
final class Plain {

    private Plain() {}

    /** Control characters, line ends and tabs aside, become question marks: an escape sequence could rewrite the screen. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(Plain::harmless).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int harmless(int codePoint) {
        boolean layout = codePoint == '\n' || codePoint == '\t';
        boolean acts = Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
        return acts && !layout ? '?' : codePoint;
    }
}
