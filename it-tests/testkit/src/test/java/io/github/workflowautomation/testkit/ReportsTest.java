package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as a program sees them that knows nothing of our client. */
final class ReportsTest {
    private static String report(Caller caller) {
        return "/api/reports/" + caller.get("/api/reports/search").at("items.0.sid");
    }

    @Test
    void tellsTheColumnsOfAReportAndThatEachCanBeFilteredBy() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");

            Caller.Reply report = jane.get(report(jane));

            assertThat(report.at("columns.0.column.0.@alias")).isEqualTo("Request ID");
            assertThat(report.at("columns.0.column.0.mapping_val")).isEqualTo("Request|ID");
            assertThat(report.at("filters.0.filter.1.expose")).isEqualTo("Subject");
            assertThat(jane.get(report(jane) + "/filters").at("1.MappingVal")).isEqualTo("Request|Subject");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Equals ; lisbon | Lisbon",
                "Not_Equals ; Lisbon | Porto, Faro",
                "Contains ; o | Lisbon, Porto, Faro",
                "Not_Contains ; s | Porto, Faro",
                "Begins_With ; po | Porto",
                "Ends_With ; O | Porto, Faro",
                "Is_Empty ; | none",
                "Is_Not_Empty ; | Lisbon, Porto, Faro"
            })
    void anExportIsFilteredByText(String filter, String subjects) {
        assertThat(exported("Request|Subject", filter))
                .isEqualTo(Optional.ofNullable(subjects).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Greater_Than ; 90 | Lisbon",
                "Greater_Than_Eq_To ; 90 | Lisbon, Porto",
                "Less_Than ; 90 | Faro",
                "Less_Than_Eq_To ; 90.0 | Porto, Faro",
                "Equals ; 1250 | Lisbon"
            })
    void anExportIsFilteredByNumber(String filter, String subjects) {
        assertThat(exported("Task_Input|amount", filter)).isEqualTo(subjects);
    }

    @Test
    void aRunIsFilteredByLabelWithAValueOrARange() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = withTrips(tenant);
            String run = report(jane) + "/run";

            assertThat(subjects(jane.post(run, "[{\"label\":\"Subject\",\"value\":\"Porto\"}]")))
                    .isEqualTo("Porto");
            assertThat(subjects(jane.post(run, "[{\"label\":\"Amount\",\"value\":[80,1250]}]")))
                    .isEqualTo("Lisbon, Porto");
            assertThat(jane.post(run, "[{\"label\":\"Mood\",\"value\":\"good\"}]")
                            .line())
                    .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                            + "\"description\":\"the report has no filter Mood\"}");
            assertThat(jane.post(run, "{}").status()).isEqualTo(400);
            assertThat(jane.post(run, "").json().get("total")).contains(JsonValue.of(3));
        }
    }

    @Test
    void anOperatorThatThereIsNotIsRefused() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = withTrips(tenant);

            assertThat(export(jane, "Request|Subject", "Sounds_Like", "x").status())
                    .isEqualTo(400);
            assertThat(jane.get(report(jane) + "/export/data/csv?filters=x").status())
                    .isEqualTo(400);
        }
    }

    private static String exported(String mapping, String filter) {
        String[] words = filter.split(" ; ?", 2);
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = withTrips(tenant);
            return export(jane, mapping, words[0], words[1])
                    .text()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1)[1])
                    .collect(Collectors.joining(", "));
        }
    }

    private static Caller.Reply export(Caller jane, String mapping, String operator, String value) {
        String filters = JsonValue.of(List.of(Map.of(
                        "field", mapping, "data", Map.of("type", "string", "value", value, "comparison", operator))))
                .toJson();
        return jane.get(
                report(jane) + "/export/data/csv?filters=" + URLEncoder.encode(filters, StandardCharsets.UTF_8));
    }

    private static Caller withTrips(FakeTenant tenant) {
        Caller jane = Caller.as(tenant, "jane.doe");
        String start =
                "/api/instance/start/" + jane.get("/api/processes/search").at("items.0.sid");
        jane.post(start + "?requestName=Lisbon", "{\"amount\":1250}");
        jane.post(start + "?requestName=Porto", "{\"amount\":90}");
        jane.post(start + "?requestName=Faro", "{\"amount\":8.5}");
        return jane;
    }

    private static String subjects(Caller.Reply rows) {
        return rows.json().get("items").orElseThrow().elements().stream()
                .map(row -> row.get("Subject").flatMap(JsonValue::asString).orElseThrow())
                .collect(Collectors.joining(", "));
    }
}
