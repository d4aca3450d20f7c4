package io.github.workflowautomation.client;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** What no class of the wrapper does, and the few that may. */
@AnalyzeClasses(packages = "io.github.workflowautomation.client", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
    /** Two clocks of the machine: one for the outside, one that waits; and one deadline that Okio counts so. */
    private static final String[] CLOCKS = {"TimeSource", "Pause", "TimerThread", "WorkflowCall"};

    private static final List<Class<?>> CHANGING = List.of(
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            ConcurrentMap.class,
            Executor.class,
            Random.class,
            StringBuilder.class,
            Thread.class,
            ThreadLocal.class);

    @ArchTest
    static final ArchRule ONLY_THE_CHECK_WRITES_TO_THE_CONSOLE =
            noClasses().that(areNot("Check")).should(access("the console", HouseRulesTest::isConsole));

    @ArchTest
    static final ArchRule NOTHING_LOGS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("listeners hear what happens, and a log line of ours could show a secret");

    @ArchTest
    static final ArchRule ONLY_THE_PAUSE_SLEEPS =
            noClasses().that(areNot("Pause")).should(access("Thread.sleep", HouseRulesTest::isSleep));

    @ArchTest
    static final ArchRule TIME_IS_INJECTED =
            noClasses().that(areNot(CLOCKS)).should(access("the machine's clock", HouseRulesTest::isClock));

    @ArchTest
    static final ArchRule NOTHING_IS_REFLECTIVE = noClasses()
            .that(areNot("AsyncThreads", "OperationPaths"))
            .should(access("classes by reflection", HouseRulesTest::isReflection))
            .because("only virtual threads are asked for by name, as Java 17 has none, and the raw client for what its"
                    + " methods are annotated with");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .andShould(new ArchCondition<>("hold what does not change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean changes = CHANGING.stream()
                            .anyMatch(type -> field.getRawType().isAssignableTo(type));
                    events.add(new SimpleConditionEvent(field, !changes, field.getFullName() + " changes"));
                }
            });

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?");

    private static DescribedPredicate<JavaClass> areNot(String... topLevel) {
        return describe(
                "are not " + List.of(topLevel), type -> !List.of(topLevel).contains(topLevel(type)));
    }

    private static String topLevel(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replaceFirst("\\$.*", "");
    }

    /** References to methods are accesses too. */
    private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("access " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static boolean isConsole(JavaAccess<?> access) {
        boolean stream = access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err", "in").contains(access.getName());
        return stream
                || (access.getName().equals("printStackTrace")
                        && access.getTargetOwner().isAssignableTo(Throwable.class))
                || (access.getTargetOwner().isEquivalentTo(PrintStream.class)
                        && access.getName().equals("<init>"));
    }

    private static boolean isSleep(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Thread.class)
                && access.getName().equals("sleep");
    }

    private static boolean isClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.isEquivalentTo(System.class)
                        && Set.of("nanoTime", "currentTimeMillis").contains(name))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>"))
                || (owner.isAssignableTo(TemporalAccessor.class) && name.equals("now"));
    }

    private static boolean isReflection(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.isEquivalentTo(Class.class)
                        && name.matches("forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"))
                || (owner.isEquivalentTo(Method.class) && name.equals("invoke"))
                || (owner.isEquivalentTo(Constructor.class) && name.equals("newInstance"))
                || (owner.isEquivalentTo(Field.class) && name.matches("[gs]et.*"))
                || owner.isEquivalentTo(Proxy.class)
                || (owner.isAssignableTo(AccessibleObject.class) && name.matches("(trySet|set)Accessible"));
    }
}
