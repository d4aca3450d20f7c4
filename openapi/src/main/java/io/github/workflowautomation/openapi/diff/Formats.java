package io.github.workflowautomation.openapi.diff;

import java.util.List;
import java.util.Set;

/** What a change of {@code format} does. */
final class Formats {

    /** Of each family, those that hold less first; no format at all holds most. */
    private static final List<List<String>> FAMILIES = List.of(List.of("int32", "int64"), List.of("float", "double"));

    /** Those that the generator has a Java type for. */
    private static final Set<String> TYPED = Set.of(
            "date-time",
            "date",
            "uuid",
            "byte",
            "base64",
            "base64url",
            "decimal",
            "binary",
            "int32",
            "float",
            "double");

    /** Hints for people, which no server checks. */
    private static final Set<String> HINTS = Set.of("", "password", "textarea", "markdown", "html");

    private Formats() {}

    record Step(Rule rule, Source source) {}

    static Step step(Set<String> types, String was, String is) {
        if (HINTS.contains(was) && HINTS.contains(is)) {
            return new Step(Rule.DESCRIPTION_CHANGED, Source.NONE);
        }
        boolean typed = javaType(types, was).equals(javaType(types, is));
        return new Step(rule(was, is), typed ? Source.NONE : Source.BREAKING);
    }

    // int64 is what an integer is without a format, and a float is read as a double.
    private static String javaType(Set<String> types, String format) {
        if (format.equals("float")) {
            return "double";
        }
        boolean fits = TYPED.contains(format) && (types.contains("string") != isOfNumbers(format));
        return fits ? format : "";
    }

    private static boolean isOfNumbers(String format) {
        return FAMILIES.stream().anyMatch(family -> family.contains(format));
    }

    private static Rule rule(String was, String is) {
        if (HINTS.contains(is)) {
            return Rule.FORMAT_WIDENED;
        }
        if (HINTS.contains(was)) {
            return Rule.FORMAT_NARROWED;
        }
        for (List<String> family : FAMILIES) {
            if (family.contains(was) && family.contains(is)) {
                return family.indexOf(is) > family.indexOf(was) ? Rule.FORMAT_WIDENED : Rule.FORMAT_NARROWED;
            }
        }
        return Rule.FORMAT_CHANGED;
    }
}
