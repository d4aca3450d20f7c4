package io.github.workflowautomation.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fault of the list, alone, turns a test of the build red. The same tests are run without it first and are green, so
 * that it is the fault that they notice.
 */
class SeededFaultsIT {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target/faults").toAbsolutePath();
    private static final int FEWEST = 25;

    private static final Map<Fault.NoticedBy, Boolean> GREEN_WITHOUT = new HashMap<>();
    private static final Map<Integer, String> OUTCOMES = new TreeMap<>();
    private static List<Fault> faults = List.of();

    @BeforeAll
    static void read() throws IOException {
        faults = Fault.read(Path.of("src/test/resources/faults.yaml"), REPOSITORY);
    }

    @Test
    void thereAreEnoughToMeanSomething() {
        assertThat(faults).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(faults).extracting(Fault::name).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachTurnsATestRed() {
        return IntStream.range(0, faults.size())
                .mapToObj(number -> DynamicTest.dynamicTest(faults.get(number).name(), () -> turnsATestRed(number)));
    }

    private static void turnsATestRed(int number) throws IOException, InterruptedException {
        Fault fault = faults.get(number);
        OUTCOMES.put(number, "not noticed");
        Path folder = TARGET.resolve(String.valueOf(number + 1));
        Path classes = FaultyModule.make(fault, folder);
        assertThat(isGreenWithout(fault.noticedBy()))
                .as("%s are green without the fault", fault.noticedBy())
                .isTrue();

        TestRun run = TestRun.of(fault.noticedBy(), List.of(classes), folder);

        assertThat(run.isRed())
                .as("exit code %s%n%s", run.exitCode(), run.output())
                .isTrue();
        OUTCOMES.put(number, run.failure());
    }

    private static boolean isGreenWithout(Fault.NoticedBy tests) throws IOException, InterruptedException {
        Boolean known = GREEN_WITHOUT.get(tests);
        if (known == null) {
            Path folder = Files.createDirectories(TARGET.resolve("without-" + (GREEN_WITHOUT.size() + 1)));
            TestRun run = TestRun.of(tests, List.of(), folder);
            known = run.isGreen();
            System.out.print(known ? "" : run.output());
            GREEN_WITHOUT.put(tests, known);
        }
        return known;
    }

    @AfterAll
    static void print() throws IOException {
        StringBuilder table = new StringBuilder("Seeded faults and the first test that each turned red:\n");
        OUTCOMES.forEach((number, outcome) -> table.append(
                String.format("%3d  %-62s  %s%n", number + 1, faults.get(number).name(), outcome)));
        System.out.print(table);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("seeded-faults.txt"), table);
    }
}
