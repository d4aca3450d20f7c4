package io.github.workflowautomation.testkit.quickstart;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Tells the story of the README: against the fake tenant, or against a real one when {@code WORKFLOW_HOST},
 * {@code WORKFLOW_TENANT}, {@code WORKFLOW_API_KEY} and {@code WORKFLOW_USER} are all set.
 */
public final class Quickstart {
    private static final List<String> SETTINGS =
            List.of("WORKFLOW_HOST", "WORKFLOW_TENANT", "WORKFLOW_API_KEY", "WORKFLOW_USER");
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Quickstart() {}

    /** Tells the story and ends the JVM: 0 when all went well, 2 when settings are missing, 1 for anything else. */
    public static void main(String[] arguments) {
        int status = FAILED;
        try {
            status = run(System.getenv());
        } finally {
            System.exit(status);
        }
    }

    static int run(Map<String, String> environment) {
        List<String> missing = SETTINGS.stream()
                .filter(setting -> environment.getOrDefault(setting, "").isBlank())
                .toList();
        if (!missing.isEmpty() && missing.size() < SETTINGS.size()) {
            System.err.println("Set " + String.join(", ", missing) + " too, or none of " + String.join(", ", SETTINGS)
                    + " to use the fake tenant.");
            return USAGE;
        }
        try {
            return missing.isEmpty() ? againstTenant(environment) : againstFake();
        } catch (NoSuchElementException absent) {
            System.err.println("The story needs a process \"Expense claim\" and a report \"Spending by department\";"
                    + " this user sees no such process or report.");
            return FAILED;
        } catch (RuntimeException e) {
            System.err.println(Optional.ofNullable(e.getMessage())
                    .orElseGet(() -> e.getClass().getSimpleName()));
            return FAILED;
        }
    }

    private static int againstTenant(Map<String, String> environment) {
        String host = environment.getOrDefault("WORKFLOW_HOST", "");
        System.out.println("Against " + host + ": this starts a request there and approves it");
        tell(
                environment.getOrDefault("WORKFLOW_TENANT", ""),
                host,
                environment.getOrDefault("WORKFLOW_API_KEY", ""),
                environment.getOrDefault("WORKFLOW_USER", ""));
        return 0;
    }

    private static int againstFake() {
        try (FakeTenant tenant = FakeTenant.start()) {
            System.out.println("Against a fake tenant inside this JVM");
            tell(tenant.tenantId(), tenant.host(), tenant.apiKey(), tenant.userName());
        }
        return 0;
    }

    private static void tell(String tenantId, String host, String apiKey, String userName) {
        try {
            Path folder = Files.createTempDirectory("workflow-quickstart");
            Path receipt = folder.resolve("receipt.pdf");
            try {
                Files.write(receipt, "%PDF-1.4 a receipt".getBytes(StandardCharsets.US_ASCII));
                try (WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenantId, host)
                        .apiKey(apiKey)
                        .actingAs(userName)
                        .build()) {
                    Story.tell(workflow, receipt, folder);
                }
                System.out.print(Files.readString(folder.resolve("expenses.csv")));
            } finally {
                Files.deleteIfExists(folder.resolve("expenses.csv"));
                Files.deleteIfExists(receipt);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the receipt and the report: " + e.getMessage(), e);
        }
    }
}
