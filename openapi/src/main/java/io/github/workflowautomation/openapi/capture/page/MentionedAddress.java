package io.github.workflowautomation.openapi.capture.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that look like a document or like the address of one, wherever a page has them. */
final class MentionedAddress {

    static final int LONGEST = 300;

    private static final Pattern FILE = Pattern.compile(
            "(?i)(openapi|swagger|api-?docs?|api-?spec|spec|schema)[\\w.-]{0,40}" + "\\.(json|ya?ml)([?#].*)?");
    private static final Pattern PLACE =
            Pattern.compile("(?i)/?([\\w.-]{1,40}/){0,9}(v[0-9]/)?(api-docs|openapi)(/[\\w.-]{1,40})?");

    private MentionedAddress() {}

    /** The address that a text looks like. */
    static Optional<Address> of(String text) {
        String url = text.strip();
        boolean clean =
                url.length() < LONGEST && url.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>\"'`{}\\".indexOf(c) < 0);
        if (!clean) {
            return Optional.empty();
        }
        String name = url.replaceFirst("[?#].*", "");
        boolean file = FILE.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
        return file || (name.contains("/") && PLACE.matcher(name).matches())
                ? Optional.of(new Address(Address.Kind.MENTIONED, url, ""))
                : Optional.empty();
    }

    /** Whether it is worth a closer look: it has the words that every document has. */
    static boolean mayBeDocument(String text, int start, int end) {
        return (has(text, "openapi", start, end) || has(text, "swagger", start, end)) && has(text, "paths", start, end);
    }

    private static boolean has(String text, String word, int start, int end) {
        for (int i = start; i + word.length() <= end; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
