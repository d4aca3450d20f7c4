package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.ReportRow;
import io.github.workflowautomation.client.WorkflowClient;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

/** The code of docs/reports.md. */
final class ReportsGuide {
    private ReportsGuide() {}

    static ReportId find(WorkflowClient workflow) {
        // tag::reports-find[]
        ReportId spending = workflow.reports()
                .findByName("Spending by department")
                .orElseThrow()
                .id();
        // end::reports-find[]
        return spending;
    }

    static Path export(WorkflowClient workflow, ReportId spending, Path folder) {
        // tag::reports-export[]
        Path csv = workflow.reports().exportCsv(spending, folder.resolve("expenses.csv"));
        // end::reports-export[]
        return csv;
    }

    static BigDecimal run(WorkflowClient workflow, ReportId spending) {
        // tag::reports-run[]
        BigDecimal total = BigDecimal.ZERO;
        for (ReportRow row : workflow.reports()
                .run(spending, run -> run.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))) {
            total = total.add(row.number("Amount").orElse(BigDecimal.ZERO));
        }
        // end::reports-run[]
        return total;
    }
}
