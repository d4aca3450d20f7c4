package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The names of the classes in the model package; two of them differ by more than case. */
final class ClassNames {
    /** Simple names that the generated code imports or that every class sees. */
    private static final Set<String> TAKEN = Set.of(
            "ApiResponse",
            "Body",
            "Content",
            "OptionalBody",
            "PathStyle",
            "Types",
            "Adapters",
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Builder",
            "Call",
            "Class",
            "Copies",
            "DELETE",
            "Deprecated",
            "Double",
            "Enum",
            "Evidence",
            "Form",
            "FormParts",
            "FunctionalInterface",
            "GET",
            "HEAD",
            "HTTP",
            "HeaderMap",
            "HeaderParameters",
            "Headers",
            "IOException",
            "Integer",
            "JsonAdapter",
            "JsonArray",
            "JsonNull",
            "JsonNumber",
            "JsonObject",
            "JsonReader",
            "JsonString",
            "JsonValue",
            "JsonWriter",
            "Known",
            "LinkedHashMap",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Members",
            "ModelAdapters",
            "Moshi",
            "NullMembers",
            "Nullable",
            "NullMarked",
            "OPTIONS",
            "Object",
            "Objects",
            "OffsetDateTime",
            "OpenEnum",
            "Operation",
            "OperationInfo",
            "Other",
            "Override",
            "PATCH",
            "POST",
            "PUT",
            "ParameterList",
            "Path",
            "Printed",
            "QueryMap",
            "QueryParameters",
            "Record",
            "RequestBody",
            "ResponseBody",
            "SafeVarargs",
            "Safety",
            "Scalars",
            "Schema",
            "Secret",
            "Set",
            "Streaming",
            "String",
            "SuppressWarnings",
            "TRACE",
            "Texts",
            "Type",
            "UUID",
            "UnionJsonAdapter",
            "Void",
            "OfString",
            "OfLong",
            "OfInteger",
            "OfDouble",
            "OfBoolean",
            "OfBigDecimal",
            "OfBigInteger",
            "OfList",
            "OfSet",
            "OfMap",
            "OfObject",
            "OfValue",
            "JsonBoolean",
            "IllegalArgumentException",
            "IllegalStateException",
            "Annotation");

    private static final int MOST_BYTES = 200;
    private static final String ADAPTER = "JsonAdapter";

    private final NameScope scope = NameScope.ofClasses(TAKEN);

    /** A file's name has at most 255 bytes, and the adapter's and the builder's class need some of them. */
    private static String shortened(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    /** Takes the name for a schema, or one like it: the class and its adapter are both free then. */
    String claim(String schemaName) {
        String type = shortened(Names.type(Spelling.of(schemaName)));
        String wanted = scope.isFree(type) || !TAKEN.contains(type) ? type : type + "Model";
        String name = scope.claim(wanted);
        while (!scope.isFree(name + ADAPTER)) {
            name = scope.claim(wanted);
        }
        scope.claim(name + ADAPTER);
        return name;
    }
}
