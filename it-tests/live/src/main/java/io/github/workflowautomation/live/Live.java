package io.github.workflowautomation.live;

import io.github.workflowautomation.client.CheckStep;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

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
        try (WorkflowClient whole = WorkflowClient.fromEnvironment()) {
            LiveSettings settings = LiveSettings.of(System.getProperties());
            try (WorkflowClient client = whole.within(settings.callTimeout());
                    CtrlC interruption = CtrlC.watch()) {
                return run(client, conventions(), settings, out, err);
            }
        } catch (WorkflowConfigurationException unusable) {
            err.println(unusable.getMessage());
            return USAGE;
        }
    }

    static int run(
            WorkflowClient client,
            VendorConventions conventions,
            LiveSettings settings,
            PrintStream out,
            PrintStream err) {
        if (!signsIn(client, out)) {
            err.println("Signing in failed. This says what is wrong and which step to take: ./mvnw -q -pl wrapper -am"
                    + " -Pcheck process-classes");
            return FAILED;
        }
        LiveReport report = LiveCheck.run(client, conventions, settings, out);
        ReportFiles.write(report, settings.output());
        out.println(report.summary());
        report.questions().forEach(question -> out.println("To decide: " + question));
        out.println("Report: " + settings.output().resolve("report.html").toAbsolutePath());
        return report.stopped().isPresent() ? FAILED : 0;
    }

    /** Shows which steps went well, not what was found: that may be a name. */
    private static boolean signsIn(WorkflowClient client, PrintStream out) {
        var check = client.check();
        for (CheckStep step : check.steps()) {
            out.println(step.subject() + ": " + step.result().toString().toLowerCase(Locale.ROOT));
        }
        return check.passed();
    }

    private static VendorConventions conventions() {
        String file = System.getenv().getOrDefault("WORKFLOW_CONVENTIONS", "");
        return file.isBlank() ? VendorConventions.defaults() : VendorConventions.load(Path.of(file));
    }
}
