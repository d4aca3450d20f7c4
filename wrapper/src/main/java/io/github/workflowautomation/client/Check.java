package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@link WorkflowClient#check()} as a program. Reads the environment variables {@code WORKFLOW_HOST},
 * {@code WORKFLOW_TENANT}, {@code WORKFLOW_API_KEY} and {@code WORKFLOW_USER}, prints a line for each step, and ends with
 * 0 when no step failed, 1 when one did, and 2 when the settings cannot work.
 */
public final class Check {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Check() {}

    /**
     * Checks and ends the JVM.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        int status = FAILED;
        try {
            status = run(System.getenv(), System.out, System.err);
        } finally {
            System.exit(status);
        }
    }

    static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
        try (WorkflowClient client = Environment.read(environment).build()) {
            out.println(client.tenant());
            CheckReport report = client.check();
            out.println(showsTicks() ? report.toString() : report.inAscii());
            return report.passed() ? 0 : FAILED;
        } catch (WorkflowConfigurationException unusable) {
            err.println(unusable.getMessage());
            return USAGE;
        }
    }

    /** The console's encoding: Java 19 and later name it under the first name, some earlier ones under the second. */
    private static boolean showsTicks() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(Check::encodesTicks)
                .orElseGet(() -> Charset.defaultCharset().newEncoder().canEncode('✓'));
    }

    private static boolean encodesTicks(String charset) {
        try {
            return Charset.forName(charset).newEncoder().canEncode('✓');
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }
}
