package io.github.workflowautomation.generator.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Emits the classes that every generated client stands on: the sources below {@code src/support}, repackaged. */
public final class SupportSources {
    static final String SUBPACKAGE = "support";

    static final List<String> NAMES = List.of(
            "Adapters",
            "Answers",
            "ApiConverterFactory",
            "ApiMoshi",
            "CookieText",
            "Copies",
            "Evidence",
            "Form",
            "FormParts",
            "HeaderParameters",
            "IsoDateTime",
            "JsonArray",
            "JsonBoolean",
            "JsonCodec",
            "JsonMembers",
            "JsonNull",
            "JsonNumber",
            "JsonObject",
            "JsonRequestConverter",
            "JsonString",
            "JsonValue",
            "LazyJsonAdapter",
            "ListJsonAdapter",
            "MapJsonAdapter",
            "MappedJsonAdapter",
            "Masking",
            "Members",
            "ModelResponseConverter",
            "NullMembers",
            "NullableJsonAdapter",
            "ObjectReader",
            "OpenEnum",
            "OpenResponseConverter",
            "OperationInfo",
            "OptionalBody",
            "OptionalRequestConverter",
            "ParameterList",
            "ParameterMap",
            "PathStyle",
            "PathText",
            "Printed",
            "QueryParameters",
            "Safety",
            "ScalarJsonAdapter",
            "Scalars",
            "Secret",
            "SetJsonAdapter",
            "SupportAdapters",
            "TextForm",
            "TextRequestConverter",
            "TextResponseConverter",
            "Texts",
            "UnionJsonAdapter",
            "Wire",
            "package-info");

    private static final String OWN_PACKAGE = "io.github.workflowautomation.api";
    private static final String FOLDER = "/support/io/github/workflowautomation/api/support/";

    private SupportSources() {}

    /** Writes all of them. */
    public static void writeTo(SourceFolder sources) {
        for (String name : NAMES) {
            String text = read(name).replace(OWN_PACKAGE, sources.basePackage());
            sources.write(SUBPACKAGE, name + ".java", text);
        }
    }

    private static String read(String name) {
        try (InputStream in = SupportSources.class.getResourceAsStream(FOLDER + name + ".java")) {
            if (in == null) {
                throw new IllegalStateException("The source of " + name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
