package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilterTest {
    @Test
    void comparesWithTextNumbersDaysAndMoments() {
        assertThat(Filter.of("city", Comparison.CONTAINS, "Lis").value()).isEqualTo("Lis");
        assertThat(Filter.of("amount", Comparison.AT_LEAST, -7).value()).isEqualTo("-7");
        assertThat(Filter.of("day", Comparison.EQUALS, LocalDate.of(2026, 1, 5)).value())
                .isEqualTo("2026-01-05");
        assertThat(Filter.of("at", Comparison.AT_MOST, Instant.parse("2026-01-05T09:30:00.1Z"))
                        .value())
                .isEqualTo("2026-01-05T09:30:00.100Z");
    }

    @Test
    void needsAField() {
        assertThatThrownBy(() -> Filter.of(" ", Comparison.EQUALS, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field: a filter needs the name of a field.");
    }
}
