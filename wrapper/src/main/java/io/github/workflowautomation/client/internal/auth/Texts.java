package io.github.workflowautomation.client.internal.auth;

import java.util.regex.Pattern;

/** What a secret may be made of. */
public final class Texts {
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");

    private Texts() {}

    /**
     * {@return whether a text can travel in a header or a path: visible ASCII, no blanks}
     *
     * @param text the text
     */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }
}
