package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports as a program sees them that knows nothing of our client. */
final class ReportsTest {
    private static String report(Caller caller) {
        return "/api/reports/" + caller.get("/api/reports/search").at("items.0.sid");
    }

    @Test
    void tellsTheColumnsOfAReportAndThatItHasNoFilters() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");

            Caller.Reply report = jane.get(report(jane));

            assertThat(report.at("columns.0.column.0.@alias")).isEqualTo("Request ID");
            assertThat(report.at("columns.0.column.0.mapping_val")).isEqualTo("Request|ID");
            assertThat(report.text()).contains("\"filters\":[]");
        }
    }

    @Test
    void runsAReportAsItWasSavedUpToALimit() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String process = jane.get("/api/processes/search").at("items.0.sid");
            jane.post("/api/instance/start/" + process, "{}");
            jane.post("/api/instance/start/" + process, "{}");

            Caller.Reply rows = jane.get(report(jane) + "/run?limit=1");

            assertThat(rows.at("total")).isEqualTo("2");
            assertThat(rows.at("items.0.Request ID")).isNotEmpty();
            assertThat(rows.text()).containsOnlyOnce("Request ID");
        }
    }
}
