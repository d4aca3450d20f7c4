package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportsGuideTest {
    @TempDir
    private Path folder;

    @Test
    void findsExportsRuns() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            ReportId spending = ReportsGuide.find(workflow);
            tenant.answer("runReport", JsonValue.parse("[{\"Amount\":1250},{\"Amount\":\"99.50\"}]"));

            assertThat(ReportsGuide.export(workflow, spending, folder))
                    .content()
                    .startsWith("Request ID,");
            assertThat(ReportsGuide.run(workflow, spending)).isEqualTo(new BigDecimal("1349.50"));
        }
    }
}
