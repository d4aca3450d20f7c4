package io.github.workflowautomation.generator.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Java names of the names in a document. */
public final class Names {
    /** What every object has, and what would not read as a name. */
    private static final Set<String> RESERVED_MEMBERS = Set.of(
            "getClass", "hashCode", "toString", "clone", "finalize", "notify", "notifyAll", "wait", "yield", "equals");

    private static final int LONGEST = 120;

    private Names() {}

    /** A name for a class; kept as it is when it is one already. */
    public static String type(String name) {
        boolean fine = SourceVersion.isIdentifier(name)
                && Character.isUpperCase(name.charAt(0))
                && name.indexOf('$') < 0
                && name.indexOf('_') < 0
                && name.length() <= LONGEST;
        return fine ? name : identifier(pascal(name), "Empty");
    }

    /** A name for a method, a field or a parameter. */
    public static String member(String name) {
        String identifier = identifier(uncapitalized(pascal(name)), "empty");
        boolean taken = SourceVersion.isKeyword(identifier) || RESERVED_MEMBERS.contains(identifier);
        return taken ? identifier + "_" : identifier;
    }

    /** A name for a method; kept as it is when it is one already. */
    public static String method(String name) {
        boolean fine = SourceVersion.isName(name)
                && Character.isLowerCase(name.charAt(0))
                && name.chars().allMatch(Character::isLetterOrDigit)
                && !RESERVED_MEMBERS.contains(name)
                && name.length() <= LONGEST;
        return fine ? name : member(name);
    }

    /** A name for a constant. */
    public static String constant(String name) {
        String joined = Words.of(name).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return identifier(joined, "EMPTY");
    }

    /** Whole words, each with a capital. */
    public static String pascal(String name) {
        return Words.of(name).stream().map(Names::capitalized).collect(Collectors.joining());
    }

    /** The same with a capital in front. */
    public static String capitalized(String word) {
        int first = word.codePointAt(0);
        String rest = word.substring(Character.charCount(first));
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(rest)
                .toString();
    }

    private static String uncapitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String identifier(String name, String whenEmpty) {
        String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        if (cut.isEmpty()) {
            return whenEmpty;
        }
        String started = Character.isJavaIdentifierStart(cut.codePointAt(0)) ? cut : "_" + cut;
        return SourceVersion.isIdentifier(started) ? started : whenEmpty;
    }
}
