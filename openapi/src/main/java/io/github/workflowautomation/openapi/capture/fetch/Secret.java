package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.finding.AccessException;

/** A key or a token. It prints as stars. */
public final class Secret {

    private static final int LONGEST = 16_384;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Takes a secret.
     *
     * @param what its name, for messages
     * @throws AccessException if it has characters that no key has; they are not echoed
     */
    public static Secret of(String what, String value) {
        String stripped = value.strip();
        boolean printable = stripped.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (stripped.isEmpty() || stripped.length() > LONGEST || !printable) {
            throw new AccessException(what + " is empty, or has blanks or other characters that no key has.");
        }
        return new Secret(stripped);
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
