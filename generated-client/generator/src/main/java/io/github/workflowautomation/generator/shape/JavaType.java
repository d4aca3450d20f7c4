package io.github.workflowautomation.generator.shape;

import java.util.Set;
import java.util.TreeSet;

/**
 * A type of the generated code.
 *
 * @param name how it is written
 * @param imports the classes to import, with {@code support.} or {@code model.} before those of the client
 * @param adapter an expression that gives its adapter, with {@code moshi} at hand
 * @param reader the call that reads it or null from {@code reader}; empty when the adapter has to
 */
public record JavaType(String name, Set<String> imports, String adapter, String reader) {
    /** Anything; for what the document leaves open. */
    public static final JavaType JSON = support("JsonValue", "Adapters.JSON");

    /** A string that never prints itself. */
    public static final JavaType SECRET = support("Secret", "Adapters.SECRET");

    /** Text. */
    public static final JavaType STRING = scalar("String", "STRING", "stringOrNull");

    /** True or false. */
    public static final JavaType BOOLEAN = scalar("Boolean", "BOOLEAN", "booleanOrNull");

    /** A whole number of 32 bits. */
    public static final JavaType INTEGER = scalar("Integer", "INTEGER", "intOrNull");

    /** A whole number of 64 bits. */
    public static final JavaType LONG = scalar("Long", "LONG", "longOrNull");

    /** A floating-point number. */
    public static final JavaType DOUBLE = scalar("Double", "DOUBLE", "doubleOrNull");

    /** A number with all its digits. */
    public static final JavaType DECIMAL = new JavaType(
            "BigDecimal", Set.of("java.math.BigDecimal"), "Adapters.DECIMAL", "Scalars.decimalOrNull(reader)");

    /** How it is written where null is no value: as a primitive if there is one. */
    public String plainName() {
        return switch (name) {
            case "Boolean" -> "boolean";
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Double" -> "double";
            default -> name;
        };
    }

    private static JavaType scalar(String name, String adapter, String reader) {
        return new JavaType(name, Set.of(), "Adapters." + adapter, "Scalars." + reader + "(reader)");
    }

    private static JavaType support(String name, String adapter) {
        return new JavaType(name, Set.of("support." + name), adapter, "");
    }

    /** A type of the JDK that Moshi finds an adapter for. */
    static JavaType library(String qualifiedName) {
        String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return new JavaType(name, Set.of(qualifiedName), "moshi.adapter(" + name + ".class)", "");
    }

    /** A generated model. */
    static JavaType model(String name) {
        return new JavaType(name, Set.of("model." + name), "moshi.adapter(" + name + ".class)", "");
    }

    /** A list of these. */
    JavaType list() {
        return new JavaType("List<" + name + ">", with("java.util.List"), "Adapters.list(" + adapter + ")", "");
    }

    /** A map of names to these. */
    JavaType map() {
        return new JavaType("Map<String, " + name + ">", with("java.util.Map"), "Adapters.map(" + adapter + ")", "");
    }

    private Set<String> with(String imported) {
        Set<String> all = new TreeSet<>(imports);
        all.add(imported);
        return all;
    }
}
