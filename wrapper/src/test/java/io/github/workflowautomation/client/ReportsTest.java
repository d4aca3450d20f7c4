package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"sid\":\"s-1\",\"name\":\"Spending\",\"description\":\"By department\"}]",
                "{\"Items\":[{\"SID\":\"s-1\",\"Name\":\"Spending\",\"Description\":\"By department\"}],\"TotalItemCnt\":1}",
                "{\"items\":[{\"id\":\"s-1\",\"Name\":\"Spending\",\"description\":\"By department\"}]}",
                "[{\"TotalItemCnt\":1,\"Items\":[{\"reportSid\":\"s-1\",\"name\":\"Spending\",\"description\":\"By department\"}]}]"
            })
    void findsAReportByItsNameInEveryShapeOfList(String json) {
        Report report =
                server.answers(json).client().reports().findByName("Spending").orElseThrow();

        assertThat(server.asked()).isEqualTo("GET /api/reports/search?search=Spending");
        assertThat(report.id()).isEqualTo(new ReportId("s-1"));
        assertThat(report.name()).contains("Spending");
        assertThat(report.description()).contains("By department");
        assertThat(report).hasToString("Report[s-1, Spending]");
    }

    @Test
    void listsReportsByThePermissionThatTheConventionsName() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .reportSearchPermission("Run")
                .build();

        assertThat(server.answers("[]").client(conventions).reports().list()).isEmpty();
        assertThat(server.asked()).isEqualTo("GET /api/reports/search?permissionType=Run");
    }

    @Test
    void getsAReport() {
        Report report = server.answers("{\"sid\":\"s-1\"}").client().reports().get(new ReportId("s-1"));

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1");
        assertThat(report.id()).isEqualTo(new ReportId("s-1"));
        assertThat(report.name()).isEmpty();
    }

    @Test
    void exportsAReportAsCsv(@TempDir Path folder) {
        Path target = folder.resolve("expenses.csv");
        server.answersFile("Department,Amount\r\nSales,1250\r\n");

        assertThat(server.client().reports().exportCsv(new ReportId("s-1"), target))
                .isEqualTo(target);
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/csv");
        assertThat(target)
                .hasBinaryContent(
                        "Department,Amount\r\nSales,1250\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void exportsIntoAFolderByTheTypeOfTheConventions(@TempDir Path folder) {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .csvExportType("csv_utf8")
                .build();
        server.answersFile("a,b");

        Path written = server.client(conventions).reports().exportCsv(new ReportId("s-1"), folder);

        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/csv_utf8");
        assertThat(written).isEqualTo(folder.resolve("s-1.csv")).hasContent("a,b");
    }
}
