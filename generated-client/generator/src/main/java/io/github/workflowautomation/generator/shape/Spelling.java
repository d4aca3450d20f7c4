package io.github.workflowautomation.generator.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for names that hold no letter and no digit: {@code >=} is "greater than sign equals sign". */
final class Spelling {
    private static final int LONGEST = 4;

    private Spelling() {}

    /** The name, or its characters in words. */
    static String of(String name) {
        boolean plain = name.isEmpty() || name.codePoints().anyMatch(Character::isLetterOrDigit);
        return plain
                ? name
                : name.codePoints().limit(LONGEST).mapToObj(Spelling::words).collect(Collectors.joining(" "));
    }

    private static String words(int codePoint) {
        return Optional.ofNullable(Character.getName(codePoint)).orElse("").toLowerCase(Locale.ROOT);
    }
}
