package io.github.workflowautomation.live;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A live check of a fake tenant, at a pace that takes no time. */
final class Rehearsal {
    /** Read once: it is large, and nothing changes it. */
    static final KnownApi BUNDLED = KnownApi.bundled();

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PaceClock clock = new PaceClock();
    private final String tenant;
    private final String host;
    private final String key;
    private final String user;
    private Optional<String> process = Optional.empty();
    private KnownApi api = BUNDLED;

    Rehearsal(FakeTenant tenant) {
        this(tenant, tenant.host());
    }

    Rehearsal(FakeTenant tenant, String host) {
        this.tenant = tenant.tenantId();
        this.host = host;
        this.key = tenant.apiKey();
        this.user = tenant.userName();
    }

    /** {@return a few sections of the bundle, and what each check asks for besides: it goes faster so} */
    static KnownApi sections(String... sections) {
        List<String> some = List.of(sections);
        List<String> besides = List.of(
                "impersonateUser",
                "legacyGetCurrentUser",
                "searchProcesses",
                "listInstances",
                "startInstance",
                "cancelInstance");
        return new KnownApi(
                BUNDLED.document(),
                BUNDLED.operations().stream()
                        .filter(operation -> some.contains(operation.section()) || besides.contains(operation.id()))
                        .toList());
    }

    /** Gives a tenant something to list. */
    static void startRequest(FakeTenant tenant) {
        try (WorkflowClient client = new Rehearsal(tenant).client()) {
            ProcessId process =
                    client.processes().findByName("Expense claim").orElseThrow().id();
            client.requests().start(process, start -> start.answer("amount", 1250));
        }
    }

    Rehearsal writing(String toProcess) {
        process = Optional.of(toProcess);
        return this;
    }

    /** Asks only some operations, which takes less time. */
    Rehearsal only(KnownApi some) {
        api = some;
        return this;
    }

    PaceClock clock() {
        return clock;
    }

    /** What was shown while it ran. */
    String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    LiveSettings settings(Path output) {
        LiveSettings usual = LiveSettings.readOnly(output);
        return new LiveSettings(
                output,
                usual.callsPerSecond(),
                Duration.ofSeconds(30),
                usual.largestAnswer(),
                usual.samples(),
                process);
    }

    LiveReport run(Path output) {
        try (WorkflowClient client = client();
                PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            LiveSettings settings = settings(output);
            Pace pace = new Pace(settings.callsPerSecond(), clock::nanos, clock::sleep);
            LiveReport report = new LiveCheck(api, client, Assumptions.usual(), settings, pace, out).run();
            ReportFiles.write(report, output);
            return report;
        }
    }

    WorkflowClient client() {
        return client(VendorConventions.defaults());
    }

    WorkflowClient client(VendorConventions conventions) {
        return WorkflowClient.builder()
                .tenant(tenant, host)
                .apiKey(key)
                .actingAs(user)
                .conventions(conventions)
                .build();
    }
}
