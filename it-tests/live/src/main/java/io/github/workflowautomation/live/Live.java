package io.github.workflowautomation.live;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * The live check as a program. Reads the environment variables of {@link WorkflowClient#fromEnvironment} and the system
 * properties of {@link LiveSettings#of}, shows its progress, and writes {@code report.html}, {@code report.txt},
 * {@code report.json}, {@code 80-live.yaml} and {@code conventions.json}. Ends with 0 when the check ran, whatever it found; 1
 * when signing in failed or the check was stopped; 2 when a setting is missing or cannot work.
 */
public final class Live {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Live() {}

    /**
     * Checks and ends the JVM.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        int status = FAILED;
        try {
            status = run(System.out, System.err);
        } finally {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err) {
        CtrlC interruption = CtrlC.watch();
        try {
            WorkflowClient.fromEnvironment().close(); // names what is missing
            return run(TenantAccess.of(System.getenv()), LiveSettings.of(System.getProperties()), out, err);
        } catch (WorkflowConfigurationException unusable) {
            err.println(unusable.getMessage());
            return USAGE;
        } finally {
            interruption.forget();
        }
    }

    static int run(TenantAccess given, LiveSettings settings, PrintStream out, PrintStream err) {
        Optional<TenantAccess> access = new SigningIn(settings.callTimeout(), out).with(given);
        if (access.isEmpty()) {
            err.println("There is no token. This says what is wrong and which step to take: ./mvnw -q -pl wrapper -am"
                    + " -Pcheck process-classes");
            return FAILED;
        }
        try (WorkflowClient client = access.get().client(settings.callTimeout())) {
            LiveReport report = LiveCheck.run(client, access.get().assumed(), settings, out);
            ReportFiles.write(report, settings.output());
            out.println(report.summary());
            report.questions().forEach(question -> out.println("To decide: " + question));
            out.println("Report: " + settings.output().resolve("report.html").toAbsolutePath());
            return report.stopped().isPresent() ? FAILED : 0;
        }
    }
}
