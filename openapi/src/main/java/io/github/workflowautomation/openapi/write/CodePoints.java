package io.github.workflowautomation.openapi.write;

import java.util.Arrays;
import java.util.Comparator;

/** Order by code point. {@code String.compareTo} goes by UTF-16 unit, and collators by the machine's language. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int[] mine = one.codePoints().toArray();
        int[] theirs = other.codePoints().toArray();
        return Arrays.compare(mine, theirs);
    }
}
