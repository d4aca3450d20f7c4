package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowProcess;
import io.github.workflowautomation.testkit.FakeTenant;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequestsGuideTest {
    @TempDir
    private Path folder;

    @Test
    void startsListsWaits() throws Exception {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            UserId me = workflow.users().current().id();
            WorkflowProcess expenses = RequestsGuide.process(workflow);
            Path receipt = Files.writeString(folder.resolve("receipt.pdf"), "%PDF");

            Request request = RequestsGuide.start(workflow, expenses, me, receipt);

            Path downloads = Files.createDirectory(folder.resolve("downloads"));
            RequestsGuide.download(workflow, request, downloads);

            assertThat(downloads.resolve("receipt.pdf")).hasContent("%PDF");
            assertThat(RequestsGuide.list(workflow)).contains("Trip to Lisbon");
            workflow.tasks().approve(workflow.tasks().mine().toList().get(0).id(), "Approved");
            assertThat(RequestsGuide.await(workflow, request.id()).id()).isEqualTo(request.id());
        }
    }

    @Test
    void comments() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            Request request =
                    workflow.requests().start(RequestsGuide.process(workflow).id());

            assertThat(RequestsGuide.comment(workflow, request.id()).toJson()).contains("Receipt checked");
        }
    }
}
