package io.github.workflowautomation.client;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the wrapper may know, and what its users get to see of what is below it. */
@AnalyzeClasses(packages = "io.github.workflowautomation.client", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String GENERATED = "io.github.workflowautomation.api";
    private static final String INTERNAL = "io.github.workflowautomation.client.internal";
    private static final Path OPERATION_IDS = Path.of("../openapi/overlays/20-operation-ids.yaml");
    private static final Pattern OPERATION_ID = Pattern.compile("operationId: (\\w+)");

    /** Open JSON is part of what users see; models, parameters and interfaces of the generator are not. */
    @ArchTest
    static final ArchRule SHOWS_NOTHING_GENERATED = codeUnits()
            .that(are(seenByUsers()))
            .should(nameNoneOf("the generator's types but open JSON", type -> isGenerated(type) || isInternal(type)));

    /** What is below may change; who brings a client of OkHttp names it, and who sends a call of the raw client. */
    @ArchTest
    static final ArchRule SHOWS_NOTHING_OF_ANOTHER_LIBRARY = codeUnits()
            .that(are(seenByUsers()))
            .and(not(nameMatching("httpClient|send|sendAsync")))
            .should(nameNoneOf("another library's types", ArchitectureTest::isAnotherLibrarys));

    @ArchTest
    static final ArchRule IS_NOTHING_OF_ANOTHER_LIBRARY = noClasses()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage(INTERNAL + "..")
            .should()
            .beAssignableTo(describe(
                    "a type of another library, of the generator's or of what is internal",
                    type -> isAnotherLibrarys(type) || isGenerated(type) || isInternal(type)));

    @ArchTest
    static final ArchRule HAS_NO_CYCLES = slices().matching("io.github.workflowautomation.client.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule WHAT_IS_BELOW_DOES_NOT_KNOW_THE_FRIENDLY_CLASSES = noClasses()
            .that()
            .resideInAPackage("io.github.workflowautomation.client.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.workflowautomation.client");

    @ArchTest
    static final ArchRule WHAT_USERS_SEE_DOES_NOT_KNOW_WHAT_IS_INTERNAL = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.workflowautomation.client.auth",
                    "io.github.workflowautomation.client.error",
                    "io.github.workflowautomation.client.event")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL + "..");

    @ArchTest
    static final ArchRule WHAT_HOLDS_DATA_DOES_NOT_KNOW_THE_NETWORK = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.workflowautomation.client.auth",
                    "io.github.workflowautomation.client.error",
                    "io.github.workflowautomation.client.event",
                    INTERNAL + ".file",
                    INTERNAL + ".json",
                    INTERNAL + ".time")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "retrofit2..");

    /** Or its method would have another name, or be gone, after a new snapshot. */
    @ArchTest
    static void eachOperationThatIsCalledHasAStableId(JavaClasses classes) throws IOException {
        Set<String> called = classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(call -> call.getTarget())
                .filter(target -> target.getOwner().isInterface()
                        && target.getOwner().getPackageName().equals(GENERATED))
                .map(target -> target.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stable = new TreeSet<>();
        Matcher ids = OPERATION_ID.matcher(Files.readString(OPERATION_IDS));
        while (ids.find()) {
            stable.add(ids.group(1));
        }

        assertThat(stable).containsAll(called);
        assertThat(called).hasSizeGreaterThan(30);
    }

    private static ArchCondition<JavaCodeUnit> nameNoneOf(String what, Predicate<JavaClass> hidden) {
        return new ArchCondition<>("name none of " + what) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaType> types =
                        Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()));
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(hidden)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static DescribedPredicate<JavaCodeUnit> seenByUsers() {
        return describe(
                "seen by users",
                unit -> (unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        && !isInternal(unit.getOwner())
                        && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith(GENERATED)
                && !type.getPackageName().equals(GENERATED + ".support");
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith(INTERNAL);
    }

    private static boolean isAnotherLibrarys(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return !name.isEmpty() && !name.startsWith("java.") && !name.startsWith("io.github.workflowautomation.");
    }
}
