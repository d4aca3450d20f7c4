package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that says which call covers which operation, taken from what the calls really do. */
class CoverageTest {
    private static final Path PAGE = Path.of("../../docs/coverage.md");

    @Test
    void thePageSaysWhatTheCallsDo() throws IOException {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Generation generation : Generation.values()) {
            FriendlyCalls.all().forEach(call -> operations(call, generation)
                    .forEach(operation -> methods.computeIfAbsent(operation, id -> new TreeSet<>())
                            .add(call.method())));
        }
        List<String> lines = new CoverageTable(
                        Bundle.read(PrismExtension.BUNDLE).operations(), methods, FriendlyMethods.typed())
                .lines();
        if (Boolean.getBoolean("coverage.write")) {
            Files.write(PAGE, lines);
        }
        assertThat(Files.readAllLines(PAGE))
                .as("docs/coverage.md; it says itself how to take a change over")
                .isEqualTo(lines);
    }

    @Test
    void everyFunctionOfTheGuideHasMethodsThatAreThere() {
        assertThat(FriendlyMethods.all())
                .containsAll(GuideFunctions.ALL.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()));
    }

    /** Those that the call itself makes, not those that make things ready for it. */
    private static List<String> operations(FriendlyCall call, Generation generation) {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient before = Clients.of(tenant).build();
                WorkflowClient workflow = Clients.of(tenant)
                        .generation(generation)
                        .listener(new CallListener() {
                            @Override
                            public void started(CallInfo started) {
                                heard.add(started.operationId());
                            }
                        })
                        .build()) {
            call.at(tenant, workflow, Given.startedBy(before));
        } catch (NotInGenerationException none) {
            // The other generation has it, or the test of all methods fails.
        }
        return heard;
    }
}
