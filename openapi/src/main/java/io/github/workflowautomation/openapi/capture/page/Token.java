package io.github.workflowautomation.openapi.capture.page;

/**
 * A piece of a script.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Token(Kind kind, int start, int end) {

    enum Kind {
        NAME,
        /** In single or double quotes, or in backquotes without a substitution. */
        STRING,
        /** A part of a template with substitutions. */
        TEMPLATE_PART,
        NUMBER,
        REGEX,
        PUNCTUATION,
        END
    }

    boolean is(char punctuation, String text) {
        return kind == Kind.PUNCTUATION && end - start == 1 && text.charAt(start) == punctuation;
    }

    boolean isName(String name, String text) {
        return kind == Kind.NAME && end - start == name.length() && text.startsWith(name, start);
    }
}
