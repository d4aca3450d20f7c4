package io.github.workflowautomation.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Path;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The generator that the Maven plugin calls by its class name. It reads the document itself: openapi-generator's own
 * picture of a document joins inline and composed schemas and loses what a faithful client needs, so nothing is left for
 * it to generate afterwards.
 */
public final class ClientGenerator extends DefaultCodegen implements CodegenConfig {
    /** The option that names the package below which everything is generated. */
    public static final String BASE_PACKAGE = "basePackage";

    private static final String DEFAULT_PACKAGE = "io.github.workflowautomation.api";

    /** Called by openapi-generator. */
    public ClientGenerator() {
        supportsInheritance = true;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "workflow-client";
    }

    @Override
    public String getHelp() {
        return "Generates Retrofit interfaces and immutable Moshi models without reflection.";
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public void processOpenAPI(OpenAPI document) {
        SourceFolder sources = new SourceFolder(Path.of(getOutputDir(), "src", "main", "java"), basePackage());
        SupportSources.writeTo(sources);
        sources.write("model", "ModelAdapters.java", """
                package %s.model;

                /** Adapters of the models. */
                public final class ModelAdapters implements com.squareup.moshi.JsonAdapter.Factory {
                    /** For Moshi. */
                    public ModelAdapters() {}

                    @Override
                    public com.squareup.moshi.JsonAdapter<?> create(
                            java.lang.reflect.Type type,
                            java.util.Set<? extends java.lang.annotation.Annotation> annotations,
                            com.squareup.moshi.Moshi moshi) {
                        return null;
                    }
                }
                """.formatted(basePackage()));
        leaveNothing(document);
    }

    @Override
    public void postProcess() {
        // the stock method prints an advertisement
    }

    private String basePackage() {
        return String.valueOf(additionalProperties().getOrDefault(BASE_PACKAGE, DEFAULT_PACKAGE));
    }

    private static void leaveNothing(OpenAPI document) {
        document.setPaths(new Paths());
        if (document.getComponents() != null) {
            document.getComponents().setSchemas(null);
        }
    }
}
