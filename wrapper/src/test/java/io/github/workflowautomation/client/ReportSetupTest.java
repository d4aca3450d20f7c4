package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The filters and columns of a report, and exports by them. */
class ReportSetupTest {
    private static final ReportId REPORT = new ReportId("s-1");
    private static final String DOCUMENT = "{\"name\":\"Spending\",\"columns\":[{\"column\":[{\"@alias\":\"Started\","
            + "\"@sortable\":\"Yes\",\"@format\":\"d\",\"@aggregate\":\"Max\",\"index\":0,\"isSelected\":true,"
            + "\"mapping_val\":\"Request|StartDate\",\"mapping_text\":\"Request start\"}]}],\"filters\":[{\"filter\":"
            + "[{\"@operator\":\"Equals\",\"expose\":\"Number\",\"value\":\"12\",\"mapping_val\":\"Request|ID\","
            + "\"mapping_text\":\"Request number\"},{\"mapping_val\":\"Request|Priority\"}]}]}";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @TempDir
    java.nio.file.Path folder;

    @Test
    void readsTheFiltersThatStandInTheReport() {
        List<ReportFilter> filters = server.answers(DOCUMENT).client().reports().filters(REPORT);

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1");
        assertThat(filters).hasSize(2);
        ReportFilter number = filters.get(0);
        assertThat(number.mapping()).contains("Request|ID");
        assertThat(number.mappingText()).contains("Request number");
        assertThat(number.operator()).contains("Equals");
        assertThat(number.value()).contains(JsonValue.of("12"));
        assertThat(number.expose()).contains("Number");
        assertThat(number).hasToString("ReportFilter[Request|ID Equals]");
        assertThat(filters.get(1).mapping()).contains("Request|Priority");
        assertThat(filters.get(1).operator()).isEmpty();
    }

    @Test
    void readsTheListOfFiltersThatTheOlderApiHas() {
        server.answers("[{\"MappingVal\":\"Request|ID\",\"Value\":12,\"Operator\":\"Equals\",\"Expose\":true}]");

        List<ReportFilter> filters = server.legacyClient().reports().filters(REPORT);

        assertThat(server.asked()).isEqualTo("GET /reports/s-1/filters");
        assertThat(filters).hasSize(1);
        assertThat(filters.get(0).mapping()).contains("Request|ID");
        assertThat(filters.get(0).value()).contains(JsonValue.of(12));
        assertThat(filters.get(0).expose()).contains("true");
    }

    @Test
    void readsTheColumnsThatStandInTheReport() {
        List<ReportColumn> columns =
                server.answers("[" + DOCUMENT + "]").client().reports().columns(REPORT);

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1");
        assertThat(columns).hasSize(1);
        ReportColumn started = columns.get(0);
        assertThat(started.alias()).contains("Started");
        assertThat(started.mapping()).contains("Request|StartDate");
        assertThat(started.mappingText()).contains("Request start");
        assertThat(started.format()).contains("d");
        assertThat(started.aggregate()).contains("Max");
        assertThat(started.sortable()).contains(true);
        assertThat(started.selected()).contains(true);
        assertThat(started.index()).hasValue(0);
        assertThat(started).hasToString("ReportColumn[Started]");
    }

    @Test
    void takesColumnsThatNothingWraps() {
        server.answers("{\"columns\":[{\"@alias\":\"A\"},{\"@alias\":\"B\"}]}");

        assertThat(server.client().reports().columns(REPORT))
                .extracting(column -> column.alias().orElse(""))
                .containsExactly("A", "B");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1");
    }

    @Test
    void saysWhereItLookedForFilters() {
        Reports reports = server.answers("{\"name\":\"Spending\"}").client().reports();

        assertThatThrownBy(() -> reports.filters(REPORT))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of getReport (at $) has no usable report filters. JSON names tried, in any case and with"
                                + " or without underscores: filters. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.REPORT_FILTERS, …).");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1");
    }

    @Test
    void exportsTheRowsThatMeetConditionsInEitherGeneration() {
        String conditions =
                "filters=%5B%7B%22field%22%3A%22Request%7CID%22%2C%22data%22%3A%7B%22type%22%3A%22string%22%2C"
                        + "%22value%22%3A%2212%22%2C%22comparison%22%3A%22Equals%22%7D%7D%5D";
        server.answersFile("a,b").answersFile("a,b");

        for (WorkflowClient client : List.of(server.client(), server.legacyClient())) {
            client.reports()
                    .exportCsv(REPORT, rows -> rows.where("Request|ID", ReportOperator.EQUALS, "12"))
                    .to(folder.resolve("a.csv"));
        }

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/csv?" + conditions);
        assertThat(server.asked()).isEqualTo("GET /reports/s-1/tofile/csv?" + conditions);
    }

    @Test
    void exportsByAFilterOfTheReportWithAnotherValue() {
        ReportFilter filter =
                new ReportFilter(Replies.entity("{\"MappingVal\":\"Request|ID\",\"Operator\":\"Greater_Than\"}"));
        server.answersFile("a,b");

        server.client()
                .reports()
                .exportCsv(REPORT, rows -> rows.where(filter, "7"))
                .to(folder.resolve("a.csv"));

        assertThat(server.request().getRequestUrl().queryParameter("filters"))
                .isEqualTo("[{\"field\":\"Request|ID\",\"data\":{\"type\":\"string\",\"value\":\"7\","
                        + "\"comparison\":\"Greater_Than\"}}]");
    }

    @Test
    void refusesAFilterThatDoesNotSayWhatItLooksAt() {
        ReportFilter filter = new ReportFilter(Replies.entity("{\"Operator\":\"Equals\"}"));
        Reports reports = server.client().reports();

        assertThatThrownBy(() -> reports.exportCsv(REPORT, rows -> rows.where(filter, "7")))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("VendorField.REPORT_FILTER_MAPPING");
    }

    @Test
    void exportsForExcel() {
        server.answersFile("PK").answersFile("PK");
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .word(VendorWord.EXCEL_EXPORT, "xlsx")
                .build();

        assertThat(server.client().reports().exportExcel(REPORT, folder))
                .isEqualTo(folder.resolve("s-1.xlsx"))
                .hasContent("PK");
        server.client(conventions).reports().exportExcel(REPORT, folder.resolve("b.xlsx"));

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/excel");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/xlsx");
    }

    @Test
    void refusesWhatAnExportCannotDoNamingTheSetter() {
        Reports reports = server.client().reports();

        assertThatThrownBy(() -> reports.exportCsv(REPORT, rows -> rows.from(-1)))
                .hasMessage("from: must not be negative.");
        assertThatThrownBy(() -> reports.exportCsv(REPORT, rows -> rows.count(0)))
                .hasMessage("count: must be at least 1.");
        assertThatThrownBy(() -> reports.exportCsvUtf8(REPORT, rows -> rows.count(5)))
                .hasMessage("exportCsvUtf8: knows neither count nor withoutRowNumbers.");
    }
}
