package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that says which call covers which operation, taken from what the calls really do. */
class CoverageTest {
    /** What a client calls without being asked to, and the setting or method that makes it. */
    private static final Map<String, String> BY_ITSELF = Map.of(
            "impersonateUser", "WorkflowClientBuilder.apiKey(String)",
            "impersonateSelf", "WorkflowClientBuilder.personalApiKey(String)",
            "legacyImpersonate", "WorkflowClientBuilder.legacyApiKey(String)",
            "verifyApiKey", "WorkflowClient.check()");

    private static final Path PAGE = Path.of("../../docs/coverage.md");
    private static final Path OVERLAYS = Path.of("../../openapi/overlays");
    private static final Pattern NAMED = Pattern.compile("operationId: (\\w+)");

    private static Map<String, Set<String>> methods = Map.of();

    @BeforeAll
    static void callAll() {
        methods = new ConcurrentSkipListMap<>();
        BY_ITSELF.forEach((operation, setting) -> methods.put(operation, new ConcurrentSkipListSet<>(Set.of(setting))));
        for (Generation generation : Generation.values()) {
            FriendlyCalls.all().parallelStream()
                    .forEach(call -> operations(call, generation)
                            .forEach(
                                    operation -> methods.computeIfAbsent(operation, id -> new ConcurrentSkipListSet<>())
                                            .add(call.method())));
        }
    }

    @Test
    void thePageSaysWhatTheCallsDo() throws IOException {
        List<String> lines =
                new CoverageTable(Bundle.read(PrismExtension.BUNDLE).operations(), methods, typed()).lines();
        if (Boolean.getBoolean("coverage.write")) {
            Files.write(PAGE, lines);
        }
        assertThat(Files.readAllLines(PAGE))
                .as("docs/coverage.md; it says itself how to take a change over")
                .isEqualTo(lines);
    }

    /** An import keeps what an overlay names, so that the friendly method compiles when the vendor has dropped it. */
    @Test
    void whatAFriendlyMethodCallsIsNamedByAnOverlay() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> overlays = Files.list(OVERLAYS)) {
            for (Path overlay : overlays.toList()) {
                NAMED.matcher(Files.readString(overlay)).results().forEach(found -> named.add(found.group(1)));
            }
        }

        assertThat(Bundle.read(PrismExtension.BUNDLE).operations())
                .extracting(BundleOperation::id)
                .filteredOn(methods::containsKey)
                .isNotEmpty()
                .isSubsetOf(named);
    }

    private static Set<String> typed() {
        Set<String> typed = new TreeSet<>(FriendlyMethods.typed());
        typed.addAll(BY_ITSELF.values());
        return typed;
    }

    @Test
    void everyFunctionOfTheGuideHasMethodsThatAreThere() {
        Set<String> there = new TreeSet<>(FriendlyMethods.all());
        there.addAll(BY_ITSELF.values());

        assertThat(there)
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
            call.at(tenant, workflow, new MadeThings(before));
        } catch (WorkflowException refused) {
            // What was called is heard all the same; that it works is for the test of all methods to show.
        }
        return heard;
    }
}
