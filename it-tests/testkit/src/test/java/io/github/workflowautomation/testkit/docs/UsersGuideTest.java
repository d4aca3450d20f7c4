package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UsersGuideTest {
    private static final JsonValue MADE = JsonValue.parse(
            "{\"SID\":\"00000000-0000-4000-8000-0000000000aa\",\"privateKey\":\"made-up-key-not-real\"}");

    private final FakeTenant tenant = FakeTenant.start();
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
        UserId kim = answered(() -> UsersGuide.create(workflow));
        answered(() -> {
            UsersGuide.group(workflow, new GroupId("00000000-0000-4000-8000-0000000000bb"), kim);
            return kim;
        });

        assertThat(answered(() -> UsersGuide.key(workflow, Instant.parse("2027-01-01T00:00:00Z"))))
                .isEqualTo("made-up-key-not-real");
    }

    /** Nobody outside the vendor knows these answers, so the fake tenant is told one. */
    private <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (ServerException notPlayed) {
            assertThat(notPlayed.httpStatus()).hasValue(501);
            tenant.answer(notPlayed.operationId(), MADE);
            return call.get();
        }
    }
}
