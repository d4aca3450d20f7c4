package io.github.workflowautomation.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** From the document to the files, one way. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    static final String ROOT = "io.github.workflowautomation.generator";

    @ArchTest
    static final ArchRule EACH_LAYER_KNOWS_ONLY_THOSE_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .ensureAllClassesAreContainedInArchitecture()
            .layer("document")
            .definedBy(ROOT + ".document")
            .layer("text")
            .definedBy(ROOT + ".text")
            .layer("shape")
            .definedBy(ROOT + ".shape")
            .layer("operation")
            .definedBy(ROOT + ".operation")
            .layer("emit")
            .definedBy(ROOT + ".emit")
            .layer("generator")
            .definedBy(ROOT)
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("shape")
            .mayOnlyAccessLayers("document", "text")
            .whereLayer("operation")
            .mayOnlyAccessLayers("document", "text", "shape")
            .whereLayer("emit")
            .mayOnlyAccessLayers("document", "text", "shape", "operation")
            .whereLayer("generator")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ONLY_THE_GENERATOR_KNOWS_OPENAPI_GENERATOR = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openapitools..");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?");
}
