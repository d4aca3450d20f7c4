package io.github.workflowautomation.generator.operation;

import java.util.Set;

/** Writes a type as an expression that gives it at run time. */
final class JavaTypeExpression {
    private static final String NULLABLE = "@Nullable ";

    private JavaTypeExpression() {}

    static String of(String type, Set<String> imports) {
        String plain = type.replace(NULLABLE, "");
        int open = plain.indexOf('<');
        if (open < 0) {
            return plain + ".class";
        }
        imports.add("com.squareup.moshi.Types");
        String argument = plain.substring(open + 1, plain.length() - 1);
        String container = plain.substring(0, open);
        String values = container.equals("Map") ? argument.substring("String, ".length()) : argument;
        String key = container.equals("Map") ? "String.class, " : "";
        return "Types.newParameterizedType(" + container + ".class, " + key + of(values, imports) + ")";
    }
}
