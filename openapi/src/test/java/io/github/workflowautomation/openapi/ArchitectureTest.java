package io.github.workflowautomation.openapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Which part of the tool may know which. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    static final String ROOT = "io.github.workflowautomation.openapi";

    /** Each knows those before it and none after it; the commands, which have no name here, come last. */
    private static final List<String> ORDER = List.of(
            ".finding",
            ".report",
            ".tree",
            ".load",
            ".lock",
            ".jsonpath",
            ".write",
            ".dialect",
            ".gate",
            ".normalise",
            ".merge",
            ".overlay",
            ".keep",
            ".lint",
            ".bundle",
            ".diff",
            ".capture",
            ".capture.page",
            ".capture.file",
            ".capture.fetch",
            ".intake",
            "");

    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY = classes()
            .should(new ArchCondition<>("have a place in the order and know nothing behind it") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    int place = place(type);
                    events.add(new SimpleConditionEvent(type, place >= 0, type.getName() + " has no place"));
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass known = dependency.getTargetClass().getBaseComponentType();
                        boolean ours = known.getPackageName().startsWith(ROOT);
                        events.add(new SimpleConditionEvent(
                                type, !ours || place(known) <= place, dependency.getDescription()));
                    }
                }
            });

    @ArchTest
    static final ArchRule DEPENDS_ON_NO_OTHER_MODULE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.workflowautomation.api..",
                    "io.github.workflowautomation.client..",
                    "io.github.workflowautomation.generator..")
            .because("it has to build a new bundle when the client does not compile");

    @ArchTest
    static final ArchRule ONLY_THE_CAPTURE_KNOWS_THE_NETWORK = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".capture.fetch")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_KNOW_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?");

    private static int place(JavaClass type) {
        return ORDER.indexOf(type.getPackageName().substring(ROOT.length()));
    }
}
