package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The look-up after an approval whose answer was lost. */
class IsMineTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void aTaskIsMineAsLongAsItIsListed() {
        String page = "{\"items\":[{\"recipientTaskSid\":\"t-1\",\"instanceSid\":\"r-1\"}],\"total\":1}";
        server.answers(page).answers(page);
        Tasks tasks = server.client().tasks();

        assertThat(tasks.isMine(new TaskId("t-1"))).isTrue();
        assertThat(tasks.isMine(new TaskId("t-2"))).isFalse();
        assertThat(server.asked()).startsWith("GET /api/instance/mytask/list");
        assertThat(server.asked()).startsWith("GET /api/instance/mytask/list");
    }
}
