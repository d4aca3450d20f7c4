package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LiveSettingsTest {
    @Test
    void readsOnlyUnlessToldOtherwise() {
        assertThat(settings())
                .isEqualTo(LiveSettings.readOnly(Path.of("target/live")))
                .extracting(LiveSettings::process)
                .isEqualTo(Optional.empty());
    }

    @Test
    void takesWhatIsSet() {
        LiveSettings settings = settings(
                "live.output", "out",
                "live.callsPerSecond", "0.5",
                "live.callTimeout", "7",
                "live.largestAnswer", "1000",
                "live.samples", "3",
                "live.writes", "true",
                "live.process", "Expense claim");
        assertThat(settings)
                .isEqualTo(new LiveSettings(
                        Path.of("out"), 0.5, Duration.ofSeconds(7), 1000, 3, Optional.of("Expense claim")));
    }

    @Test
    void wantsBothToWrite() {
        assertThatThrownBy(() -> settings("live.writes", "true"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessageStartingWith("live.process: is missing");
        assertThatThrownBy(() -> settings("live.process", "Expense claim"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessageStartingWith("live.process: is of no use without");
        assertThatThrownBy(() -> settings("live.writes", "yes", "live.process", "Expense claim"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("live.writes: must be true or false.");
    }

    @Test
    void namesTheNumberThatIsNone() {
        assertThatThrownBy(() -> settings("live.callsPerSecond", "fast"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("live.callsPerSecond: is no number.");
        assertThatThrownBy(() -> settings("live.samples", "0"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("live.samples: must be more than 0.");
    }

    private static LiveSettings settings(String... pairs) {
        Properties properties = new Properties();
        for (int index = 0; index < pairs.length; index += 2) {
            properties.setProperty(pairs[index], pairs[index + 1]);
        }
        return LiveSettings.of(properties);
    }
}
