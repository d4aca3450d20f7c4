package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TasksGuideTest {
    private final FakeTenant tenant = FakeTenant.start();
    private final WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey());

    @AfterEach
    void close() {
        workflow.close();
        tenant.close();
    }

    @Test
    void completesEachKind() {
        Request request = workflow.requests().start(process("Supplier onboarding"));

        TasksGuide.form(workflow, next());
        TasksGuide.container(workflow, next());
        TasksGuide.approve(workflow, next());

        assertThat(workflow.requests().get(request.id()).completedAt()).isPresent();
    }

    @Test
    void reassigns() {
        workflow.requests().start(process("Expense claim"));
        UserId maria = workflow.users().list().stream()
                .filter(user -> user.userName().orElse("").equals("maria.silva"))
                .map(User::id)
                .findFirst()
                .orElseThrow();

        TasksGuide.reassign(workflow, next(), maria);

        assertThat(TasksGuide.mine(workflow)).isEmpty();
    }

    private ProcessId process(String name) {
        return workflow.processes().findByName(name).orElseThrow().id();
    }

    private TaskId next() {
        return TasksGuide.mine(workflow).get(0).id();
    }
}
