package io.github.workflowautomation.client;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the vendor's ids have in common: text, mostly a UUID, written in upper case by some calls and lower by others. */
final class Sid {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Sid() {}

    /** An id becomes a path segment; a comma would make two of it, since some paths take lists. */
    static String checked(String type, String value) {
        Objects.requireNonNull(value, type);
        if (!isUsable(value)) {
            throw new IllegalArgumentException(
                    type + ": an id is one word of visible characters, without / \\ ? # or comma.");
        }
        return value;
    }

    /** {@return whether the text can be an id} */
    static boolean isUsable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && !text.equals(".") && !text.equals("..");
    }

    /** {@return whether the text is a UUID} */
    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** {@return what two ids must share to be equal} */
    static String key(String value) {
        return isUuid(value) ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static boolean isAllowed(char character) {
        return !Character.isISOControl(character)
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && "/\\?#,".indexOf(character) < 0;
    }
}
