package io.github.workflowautomation.generator.shape;

import java.util.Set;
import java.util.TreeSet;

/**
 * A type of the generated code.
 *
 * @param name how it is written
 * @param imports the classes to import, with {@code support.} or {@code model.} before those of the client
 * @param adapter an expression that gives the adapter of what a model holds, with {@code moshi} at hand
 * @param reader the call that reads it or null from {@code reader}; empty when the adapter has to
 * @param storage how a model holds it
 */
public record JavaType(String name, Set<String> imports, String adapter, String reader, Storage storage) {
    /** Anything; for what the document leaves open. */
    public static final JavaType JSON = support("JsonValue", "JSON", "jsonOrNull");

    /** Any object. */
    public static final JavaType OBJECT = support("JsonObject", "JSON_OBJECT", "objectOrNull");

    /** A string that never prints itself. */
    public static final JavaType SECRET = support("Secret", "SECRET", "secretOrNull");

    /** Text. */
    public static final JavaType STRING = scalar("String", Set.of(), "STRING", "stringOrNull");

    /** True or false. */
    public static final JavaType BOOLEAN = scalar("Boolean", Set.of(), "BOOLEAN", "booleanOrNull");

    /** A whole number of 32 bits. */
    public static final JavaType INTEGER = scalar("Integer", Set.of(), "INTEGER", "intOrNull");

    /** A whole number of 64 bits. */
    public static final JavaType LONG = scalar("Long", Set.of(), "LONG", "longOrNull");

    /** A whole number of any size. */
    public static final JavaType BIG_INTEGER =
            scalar("BigInteger", Set.of("java.math.BigInteger"), "BIG_INTEGER", "integerOrNull");

    /** A floating-point number. */
    public static final JavaType DOUBLE = scalar("Double", Set.of(), "DOUBLE", "doubleOrNull");

    /** A number with all its digits. */
    public static final JavaType DECIMAL =
            scalar("BigDecimal", Set.of("java.math.BigDecimal"), "DECIMAL", "decimalOrNull");

    /** A point in time. */
    static final JavaType DATE_TIME = text("OffsetDateTime", "java.time.", "DATE_TIME", "dateTime");

    /** A date. */
    static final JavaType DATE = text("LocalDate", "java.time.", "DATE", "date");

    /** A UUID. */
    static final JavaType UUID = text("UUID", "java.util.", "UUID", "uuid");

    /** A number with all its digits, written as a string. */
    static final JavaType DECIMAL_TEXT = text("BigDecimal", "java.math.", "DECIMAL_TEXT", "decimal");

    /** Bytes in Base64. */
    static final JavaType BYTES = text("byte[]", "", "BYTES", "bytes");

    /** A type that models hold as it is. */
    public JavaType(String name, Set<String> imports, String adapter, String reader) {
        this(name, imports, adapter, reader, Storage.asIs(name, imports));
    }

    /** Whether it is one of the classes made of the document. */
    boolean isGenerated() {
        return imports.contains("model." + name);
    }

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

    /** How it is written where null is a value; of an array it is the array that may be null. */
    public String nullableName() {
        return name.endsWith("[]") ? name.substring(0, name.length() - 2) + " @Nullable []" : "@Nullable " + name;
    }

    /** Whether it holds several values: a list or a set. */
    public boolean isCollection() {
        return name.startsWith("List<") || name.startsWith("Set<");
    }

    private static JavaType scalar(String name, Set<String> imports, String adapter, String reader) {
        return new JavaType(name, imports, "Adapters." + adapter, "Scalars." + reader + "(reader)");
    }

    private static JavaType support(String name, String adapter, String reader) {
        return scalar(name, Set.of("support." + name), adapter, reader);
    }

    private static JavaType text(String name, String packageName, String adapter, String method) {
        Storage storage = new Storage(
                "String", Set.of("support.Texts"), Conversion.call("Texts." + method), Conversion.call("Texts.format"));
        Set<String> imports = packageName.isEmpty() ? Set.of() : Set.of(packageName + name);
        return new JavaType(name, imports, "Adapters." + adapter, "Scalars." + method + "Text(reader)", storage);
    }

    /** A generated model. */
    static JavaType model(String name) {
        return new JavaType(name, Set.of("model." + name), "Adapters.of(moshi, " + name + ".class)", "");
    }

    /** A generated enumeration, which reads itself. */
    static JavaType enumeration(String name) {
        return new JavaType(
                name, Set.of("model." + name), "Adapters.of(moshi, " + name + ".class)", name + ".read(reader)");
    }

    /** The same where an element or a member may be null. */
    JavaType nullable() {
        String nullable = "org.jspecify.annotations.Nullable";
        Storage held = new Storage(
                "@Nullable " + storage.name(), with(storage.imports(), nullable), storage.view(), storage.store());
        return new JavaType(nullableName(), with(imports, nullable), "Adapters.nullable(" + adapter + ")", "", held);
    }

    /** A list of these. */
    public JavaType list() {
        return container("List<", "java.util.List", "Adapters.list(", "Copies.list");
    }

    /** A set of these. */
    JavaType set() {
        return container("Set<", "java.util.Set", "Adapters.set(", "Copies.set");
    }

    /** A map of names to these. */
    JavaType map() {
        return container("Map<String, ", "java.util.Map", "Adapters.map(", "Copies.map");
    }

    private JavaType container(String open, String imported, String adapterCall, String copy) {
        Conversion view = storage.view().isNone() ? Conversion.NONE : Conversion.each(copy, storage.view());
        Set<String> held = with(with(storage.imports(), imported), "support.Copies");
        return new JavaType(
                open + name + ">",
                with(imports, imported),
                adapterCall + adapter + ")",
                "",
                new Storage(open + storage.name() + ">", held, view, Conversion.each(copy, storage.store())));
    }

    private static Set<String> with(Set<String> imports, String imported) {
        Set<String> all = new TreeSet<>(imports);
        all.add(imported);
        return all;
    }
}
