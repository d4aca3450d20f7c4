package io.github.workflowautomation.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The testkit stands outside, where its users stand. */
@AnalyzeClasses(packages = "io.github.workflowautomation.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule USES_NOTHING_INTERNAL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.workflowautomation.client.internal..")
            .because("users of the client cannot either");

    @ArchTest
    static final ArchRule NEEDS_NO_OTHER_LIBRARY = classes()
            .that()
            .resideOutsideOfPackage("io.github.workflowautomation.testkit.junit")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.workflowautomation..",
                    "java..",
                    "javax.crypto..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..")
            .because("a test dependency must not bring a library into the tests of its users");

    @ArchTest
    static final ArchRule THE_TENANT_DOES_NOT_KNOW_THE_CLIENT = noClasses()
            .that()
            .resideInAPackage("io.github.workflowautomation.testkit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.workflowautomation.client..")
            .because("a fake that shares the client's code would share its mistakes");
}
