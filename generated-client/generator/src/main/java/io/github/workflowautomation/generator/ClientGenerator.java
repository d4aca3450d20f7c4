package io.github.workflowautomation.generator;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.emit.Emitter;
import io.github.workflowautomation.generator.emit.MetaInf;
import io.github.workflowautomation.generator.emit.SourceFolder;
import io.github.workflowautomation.generator.emit.SupportSources;
import io.github.workflowautomation.generator.operation.Sections;
import io.github.workflowautomation.generator.shape.Models;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.CliOption;
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

    /** The option that names the jar, as {@code group/artifact}; without it nothing is written below {@code META-INF}. */
    public static final String ARTIFACT = "artifact";

    private static final String DEFAULT_PACKAGE = "io.github.workflowautomation.api";

    private final Diagnostics diagnostics = new Diagnostics();

    /** Called by openapi-generator. */
    public ClientGenerator() {
        supportsInheritance = true;
        // The Maven plugin passes on only what is declared here, and drops the rest without a word.
        cliOptions.add(
                CliOption.newString(BASE_PACKAGE, "the package below which everything is generated", DEFAULT_PACKAGE));
        cliOptions.add(CliOption.newString(ARTIFACT, "the jar, as group/artifact, for what goes below its META-INF"));
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
        References references = new References(document);
        Models models = new Models(references, diagnostics);
        Sections sections = new Sections(document, references, models, diagnostics);
        Emitter emitter = new Emitter(sources);
        sections.sections().forEach(emitter::write);
        emitter.writeList(sections.sections());
        sections.settings().forEach(emitter::write);
        models.all().forEach(emitter::write);
        models.enumerations().forEach(emitter::write);
        models.unions().forEach(emitter::write);
        emitter.writeFrame(models.adapters(), !sections.settings().isEmpty());
        sources.deleteOthers();
        writeMetaInf(sections);
        leaveNothing(document);
    }

    /** What could not be generated as the document says it. */
    List<String> warnings() {
        return diagnostics.warnings();
    }

    /** Not used: what goes into a comment or a literal is escaped where it is written. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** Not used either. */
    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    @Override
    public void postProcess() {
        // the stock method prints an advertisement
    }

    private void writeMetaInf(Sections sections) {
        if (additionalProperties().get(ARTIFACT) instanceof String artifact) {
            Path resources = Path.of(getOutputDir(), "src", "main", "resources");
            new MetaInf(resources, artifact, basePackage()).write(sections.sections(), sections.settings());
        }
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
