package io.github.workflowautomation.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a name is made of: {@code processSIDList} and {@code process-sid-list} have the same three. */
final class Words {
    private static final Pattern HUMP =
            Pattern.compile("(?<=[\\p{Ll}\\p{Lo}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Words() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String part : spelled(name).split("\u0000+", -1)) {
            for (String word : HUMP.split(part, -1)) {
                if (!word.isEmpty()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** Replaces what no identifier may hold by null characters, and a leading sign by its name. */
    private static String spelled(String name) {
        StringBuilder out = new StringBuilder();
        if (name.matches("[-+][0-9].*")) {
            out.append(name.charAt(0) == '-' ? "minus" : "plus").append('\u0000');
        }
        name.codePoints().forEach(c -> out.appendCodePoint(isPart(c) ? c : 0));
        return out.toString();
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
    }
}
