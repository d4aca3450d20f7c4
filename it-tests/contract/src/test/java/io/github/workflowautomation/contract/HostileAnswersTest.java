package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.contract.HostileCase.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Answers that no honest server gives, to everything that reads any: what comes is a value or a typed error. One of each
 * kind to each reader, and as many others as {@code hostile.documents} says; of one that fails, the seed and the least
 * that still fails are printed.
 */
class HostileAnswersTest {
    private static final Path REPORT = Path.of("target/hostile-report.txt");
    private static final List<Distortion> DISTORTIONS = List.of(Distortion.values());
    private static final List<Damage> DAMAGES = List.of(Damage.values());
    private static final int MOST_STEPS = 3;
    private static final int LARGE = 10_000;
    private static final int MOST_PROBLEMS = 20;
    private static final int LEAST_DOCUMENTS = 20_000;
    private static final int LEAST_READERS = 850;

    private static final HostileSubjects SUBJECTS = new HostileSubjects();
    private static final HostileTally TALLY = new HostileTally();
    private static final Watchdog WATCHDOG = new Watchdog();

    private static List<HostileSubject> all = List.of();

    @BeforeContainer
    static void collect() {
        all = SUBJECTS.all();
    }

    @AfterContainer
    static void report() throws IOException {
        TALLY.lines().forEach(System.out::println);
        TALLY.writeTo(REPORT);
        SUBJECTS.close();
        WATCHDOG.close();
    }

    @Example
    void anHonestAnswerIsAValue() {
        List<String> refused = all.stream()
                .filter(subject -> !read(new HostileCase(subject, List.of(), Damage.NONE, 0))
                        .equals("value"))
                .map(HostileSubject::name)
                .toList();

        assertThat(refused).isEmpty();
    }

    @Example
    void eachReaderMeetsEachKind() {
        List<String> problems = IntStream.range(0, all.size())
                .boxed()
                .flatMap(number -> kinds(all.get(number), number))
                .flatMap(hostile -> problem(hostile).stream())
                .limit(MOST_PROBLEMS)
                .toList();

        assertThat(problems).isEmpty();
        assertThat(all).hasSizeGreaterThan(LEAST_READERS);
        assertThat(TALLY.documents()).isGreaterThan(LEAST_DOCUMENTS);
    }

    @Example
    void eachReaderMeetsEachKindOfErrorToo() {
        List<HostileSubject> asking = all.stream()
                .filter(subject -> !(subject instanceof ModelSubject))
                .toList();

        List<String> problems = IntStream.range(0, asking.size())
                .boxed()
                .flatMap(number -> refusals(asking.get(number), number))
                .flatMap(hostile -> problem(hostile).stream())
                .limit(MOST_PROBLEMS)
                .toList();

        assertThat(problems).isEmpty();
    }

    /** One of each, by one status after the other. */
    private static Stream<HostileCase> refusals(HostileSubject subject, int number) {
        return IntStream.range(0, DISTORTIONS.size() + DAMAGES.size())
                .mapToObj(kind -> kind(new RefusedSubject(subject, number + kind), number, kind));
    }

    /** One of each. */
    private static Stream<HostileCase> kinds(HostileSubject subject, int number) {
        return IntStream.range(0, DISTORTIONS.size() + DAMAGES.size()).mapToObj(kind -> kind(subject, number, kind));
    }

    private static HostileCase kind(HostileSubject subject, int number, int kind) {
        if (kind < DISTORTIONS.size()) {
            Step step = new Step(DISTORTIONS.get(kind), number, number + kind);
            return new HostileCase(subject, List.of(step), Damage.NONE, 0);
        }
        int damage = kind - DISTORTIONS.size();
        return new HostileCase(subject, List.of(), DAMAGES.get(damage), number * (damage + 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyAnswerIsAValueOrATypedError(@ForAll("cases") HostileCase hostile) {
        read(hostile);
    }

    @Provide
    Arbitrary<HostileCase> cases() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, LARGE);
        Arbitrary<Step> step = Combinators.combine(Arbitraries.of(Distortion.class), number, number)
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(all),
                        step.list().ofMaxSize(MOST_STEPS),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Damage.NONE)), Tuple.of(1, Arbitraries.of(Damage.class))),
                        number)
                .as(HostileCase::new);
    }

    private static Optional<String> problem(HostileCase hostile) {
        try {
            read(hostile);
            return Optional.empty();
        } catch (AssertionError problem) {
            return Optional.of(hostile + "\n" + problem);
        }
    }

    private static String read(HostileCase hostile) {
        HostileAnswer answer = hostile.answer();
        String outcome = WATCHDOG.within(() -> hostile.subject().read(answer));
        TALLY.add(hostile, outcome);
        return outcome;
    }
}
