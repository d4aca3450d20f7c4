package io.github.workflowautomation.live;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * How the live check goes about it.
 *
 * @param output the folder for the reports
 * @param callsPerSecond how many calls are made in a second at most
 * @param callTimeout how long a call may take from start to end
 * @param largestAnswer how many bytes of an answer are read at most
 * @param samples how many ids of a kind are tried with each operation at most
 * @param process the process of which one request is started and cancelled; empty to change nothing at all
 */
public record LiveSettings(
        Path output,
        double callsPerSecond,
        Duration callTimeout,
        int largestAnswer,
        int samples,
        Optional<String> process) {
    private static final String WRITES = "live.writes";
    private static final String PROCESS = "live.process";

    /** {@return a check that only reads: two calls a second, 30 seconds for each, a MiB of each answer, two ids of a kind} */
    public static LiveSettings readOnly(Path output) {
        return new LiveSettings(output, 2, Duration.ofSeconds(30), 1024 * 1024, 2, Optional.empty());
    }

    /**
     * {@return the settings that system properties make: {@code live.output}, {@code live.callsPerSecond},
     * {@code live.callTimeout} in seconds, {@code live.largestAnswer} in bytes, {@code live.samples}, {@code live.writes} and
     * {@code live.process}} What is not set is as in {@link #readOnly}, the folder {@code target/live}.
     *
     * @param properties the system properties
     * @throws WorkflowConfigurationException naming the property that cannot be one, or {@code live.process} when it and
     *     {@code live.writes} are not both set or both absent
     */
    public static LiveSettings of(Properties properties) {
        LiveSettings usual = readOnly(Path.of(properties.getProperty("live.output", "target/live")));
        return new LiveSettings(
                usual.output,
                number(properties, "live.callsPerSecond", usual.callsPerSecond),
                Duration.ofMillis(
                        (long) (1000 * number(properties, "live.callTimeout", (double) usual.callTimeout.toSeconds()))),
                (int) number(properties, "live.largestAnswer", usual.largestAnswer),
                (int) number(properties, "live.samples", usual.samples),
                process(properties));
    }

    private static Optional<String> process(Properties properties) {
        String writes = properties.getProperty(WRITES, "false");
        if (!writes.equals("true") && !writes.equals("false")) {
            throw new WorkflowConfigurationException(WRITES, "must be true or false.");
        }
        String process = properties.getProperty(PROCESS, "");
        if (writes.equals("true") && process.isBlank()) {
            throw new WorkflowConfigurationException(
                    PROCESS, "is missing: name the process of which one request may be started and cancelled.");
        }
        if (writes.equals("false") && !process.isBlank()) {
            throw new WorkflowConfigurationException(PROCESS, "is of no use without -Dlive.writes=true.");
        }
        return Optional.of(process).filter(name -> !name.isBlank());
    }

    private static double number(Properties properties, String name, double usual) {
        String text = properties.getProperty(name, "");
        if (text.isBlank()) {
            return usual;
        }
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && number < Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WorkflowConfigurationException(name, "is no number.");
        }
        throw new WorkflowConfigurationException(name, "must be more than 0.");
    }
}
