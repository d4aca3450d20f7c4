package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.Group;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UsersGuideTest {
    private final FakeTenant tenant = FakeTenant.builder().group("Buyers").start();
    private final WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey());

    @AfterEach
    void close() {
        workflow.close();
        tenant.close();
    }

    @Test
    void findsUsers() {
        assertThat(UsersGuide.find(workflow).flatMap(user -> user.userName())).contains("maria.silva");
    }

    @Test
    void createsUsersGroupsAndKeys() {
        GroupId buyers =
                workflow.groups().findByName("Buyers").flatMap(Group::id).orElseThrow();
        UserId kim = UsersGuide.create(workflow);

        UsersGuide.group(workflow, buyers, kim);

        assertThat(workflow.groups().members(buyers)).extracting(User::id).containsExactly(kim);
        assertThat(UsersGuide.key(workflow, Instant.parse("2027-01-01T00:00:00Z")))
                .startsWith("test-");
    }
}
