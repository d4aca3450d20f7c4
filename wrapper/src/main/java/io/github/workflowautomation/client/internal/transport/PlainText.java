package io.github.workflowautomation.client.internal.transport;

import java.util.Collection;

/** Makes of what somebody else wrote a text that can be shown on one line. */
public final class PlainText {
    private static final int LONGEST = 300;

    private PlainText() {}

    /**
     * {@return the text without secrets, control characters and characters that nobody sees, shortened}
     *
     * @param text the text
     * @param secrets what it must not hold
     */
    public static String of(String text, Collection<String> secrets) {
        return of(text, new Redactor(secrets));
    }

    /** Invisible characters go first, or one within a secret would hide it from the redactor. */
    static String of(String text, Redactor redactor) {
        String visible = text.replaceAll("\\p{Cf}+", "").replaceAll("[\\p{Cntrl}\\s]+", " ");
        String masked = redactor.mask(visible).strip();
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }
}
