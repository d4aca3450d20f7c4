package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasksTest {
    private static final TaskId TASK = new TaskId("t-1");
    private static final String APPROVAL = "/api/instance/tasktypes/approval/t-1";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void fetchesMyTasksPageByPageAsTheyAreRead() {
        VendorConventions conventions =
                VendorConventions.defaults().toBuilder().pageSize(2).build();
        server.answers("{\"items\":[{\"recipientTaskSid\":\"t-1\"},{\"recipientTaskSid\":\"t-2\"}],\"total\":3}")
                .answers("{\"items\":[{\"recipientTaskSid\":\"t-3\"}],\"total\":3}");

        assertThat(server.client(conventions).tasks().mine())
                .extracting(task -> task.id().value())
                .containsExactly("t-1", "t-2", "t-3");
        assertThat(server.asked()).isEqualTo("GET /api/instance/mytask/list?start=0&count=2");
        assertThat(server.asked()).isEqualTo("GET /api/instance/mytask/list?start=2&count=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"recipientTaskSid\":\"t-1\",\"sid\":\"other\",\"instanceSid\":\"r-1\",\"TaskName\":\"Approve\"}]",
                "{\"Items\":[{\"SID\":\"t-1\",\"InstanceSID\":\"r-1\",\"TaskName\":\"Approve\"}],\"TotalItemCnt\":1}",
                "[{\"TotalItemCnt\":1,\"Items\":[{\"recip_task_sid\":\"t-1\",\"instance_sid\":\"r-1\",\"name\":\"Approve\"}]}]",
                "{\"total\":\"1\",\"items\":[{\"guid\":\"t-1\",\"Instance\":{\"SID\":\"r-1\"},\"taskName\":\"Approve\"}]}"
            })
    void readsATaskInEveryKnownSpelling(String json) {
        Task task = server.answers(json).client().tasks().mine().iterator().next();

        assertThat(server.asked()).isEqualTo("GET /api/instance/mytask/list?start=0&count=50");
        assertThat(task.id()).isEqualTo(TASK);
        assertThat(task.requestId()).isEqualTo(new RequestId("r-1"));
        assertThat(task.name()).contains("Approve");
        assertThat(task.state()).isEmpty();
        assertThat(task).hasToString("Task[t-1, Approve]");
    }

    @Test
    void saysWhichNamesItTriedForARequestThatATaskDoesNotName() {
        Task task = server.answers("{\"items\":[{\"sid\":\"t-1\",\"instanceId\":7}],\"total\":1}")
                .client()
                .tasks()
                .mine()
                .iterator()
                .next();

        assertThat(server.asked()).isEqualTo("GET /api/instance/mytask/list?start=0&count=50");
        assertThatThrownBy(task::requestId)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of listMyTasks (at $.items[0]) has no usable task request id. JSON names tried, in any case and"
                                + " with or without underscores: instanceSid, instanceGuid, requestSid, instance.sid, request.sid."
                                + " If the vendor uses another, set VendorConventions.Builder.names(VendorField.TASK_REQUEST_ID,"
                                + " …).");
    }

    @Test
    void searchesTasks() {
        server.answers("[]");

        assertThat(server.client().tasks().search("expenses & more")).isEmpty();
        assertThat(server.asked())
                .isEqualTo("GET /api/instance/task/search?search=expenses%20%26%20more&start=0&count=50");
    }

    @Test
    void listsTheSharesOfOneTaskOfARequestWhichTheyName() {
        server.answers("[{\"recipientTaskSid\":\"t-1\",\"instanceTaskSid\":\"rt-1\"}]");

        assertThat(server.client().tasks().ofRequest(new RequestId("r-1"), new RequestTaskId("rt-1")))
                .extracting(Task::requestTaskId)
                .containsExactly(Optional.of(new RequestTaskId("rt-1")));
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/recipientTask/list/data?itaskGuid=rt-1");
    }

    @Test
    void getsATaskFromThoseOfItsRequest() {
        server.answers("[{\"recipientTaskSid\":\"t-0\"},{\"recipientTaskSid\":\"T-1\",\"TaskName\":\"Approve\"},"
                        + "{\"recipientTaskSid\":\"t-1\",\"TaskName\":\"Pay\"}]")
                .answers("[{\"recipientTaskSid\":\"t-0\"}]");
        Tasks tasks = server.client().tasks();

        assertThat(tasks.get(new RequestId("r-1"), TASK).name()).contains("Pay");
        assertThatThrownBy(() -> tasks.get(new RequestId("r-1"), TASK))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Task t-1 is not among those of request r-1: there is no such task, or the user may not see"
                        + " it.");
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/recipientTask/list/data");
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/recipientTask/list/data");
    }

    @Test
    void downloadsAnAttachmentOfATask(@TempDir Path folder) {
        server.answersFile("PDF");

        assertThat(server.client().tasks().attachment(new FileId("f-1")).to(folder.resolve("a.pdf")))
                .hasContent("PDF");
        assertThat(server.asked()).isEqualTo("GET /api/instance/tasks/data/attachments/f-1");
    }

    @Test
    void listsTheTasksOfARequest() {
        server.answers("[{\"recipientTaskSid\":\"t-1\",\"taskState\":\"In Progress\"}]");

        assertThat(server.client().tasks().ofRequest(new RequestId("r-1")))
                .extracting(task -> task.state().orElse(""))
                .containsExactly("In Progress");
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/recipientTask/list/data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"options\":[\"Approved\",\"Denied\"]}",
                "{\"recipientTaskSid\":\"t-1\",\"ApprovalOptions\":[{\"label\":\"Approved\"},{\"label\":\"Denied\"}]}",
                "[{\"value\":\"Approved\",\"label\":\"Yes\"},{\"value\":\"Denied\",\"label\":\"No\"}]",
                "[\"Approved\",\"Denied\"]",
                "[{\"options\":[\"Approved\",\"Denied\"]}]"
            })
    void readsTheOptionsOfAnApproval(String json) {
        List<String> options = server.answers(json).client().tasks().approvalOptions(TASK);

        assertThat(options).containsExactly("Approved", "Denied");
        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
    }

    @Test
    void approvesWithAnOfferedOptionAndAComment() {
        server.answers("{\"options\":[\"Approved\",\"Denied\"]}").answers("{\"status\":200}");

        assertThat(server.client().tasks().approve(TASK, "Approved", "Within budget"))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
        assertThat(server.asked())
                .isEqualTo("POST " + APPROVAL + " {\"Approval\":\"Approved\",\"Comments\":\"Within budget\"}");
    }

    @Test
    void leavesTheCommentOutWhenThereIsNone() {
        server.answers("{\"options\":[\"Approved\"]}").answers("");

        assertThat(server.client().tasks().approve(TASK, "Approved").isNull()).isTrue();
        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
        assertThat(server.asked()).isEqualTo("POST " + APPROVAL + " {\"Approval\":\"Approved\"}");
    }

    @Test
    void refusesAnOptionThatIsNotOfferedNamingThoseThatAre() {
        Tasks tasks = server.answers("{\"options\":[\"Approved\",\"Send back\"]}")
                .client()
                .tasks();

        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> tasks.approve(TASK, "approved", "fine"));

        assertThat(refusal).hasMessage("Task t-1 does not offer \"approved\". It offers: Approved, Send back.");
        assertThat(refusal.operationId()).isEqualTo("completeApproval");
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refusal.attempts()).isZero();
        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"options\":[]}",
                "{\"options\":\"Approved\"}",
                "[]",
                "{\"options\":[{\"x\":[]}]}"
            })
    void approvesWithAnyOptionWhereTheTaskDoesNotTellThem(String json) {
        server.answers(json).answers("{}");
        server.client().tasks().approve(TASK, "Approved", "fine");

        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
        assertThat(server.asked()).isEqualTo("POST " + APPROVAL + " {\"Approval\":\"Approved\",\"Comments\":\"fine\"}");
    }

    @Test
    void makesTheBodyOfAnApprovalByTheTemplateOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .template(VendorBody.APPROVAL, "{\"approval\":{\"value\":\"${option}\"},\"comments\":\"${comments}\"}")
                .build();
        server.answers("{}").answers("{}");
        server.client(conventions).tasks().approve(TASK, "Approved");

        assertThat(server.asked()).isEqualTo("GET " + APPROVAL);
        assertThat(server.asked()).isEqualTo("POST " + APPROVAL + " {\"approval\":{\"value\":\"Approved\"}}");
    }

    @Test
    void completesAForm() {
        server.answers("{\"status\":200}");

        assertThat(server.client().tasks().completeForm(TASK, Map.of("amount", 1250)))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.asked()).isEqualTo("POST /api/instance/tasktypes/form/t-1 {\"amount\":1250}");
    }

    @Test
    void completesADataContainer() {
        server.answers("{\"status\":200}");

        assertThat(server.client().tasks().completeDataContainer(TASK, Map.of("client_number", 7)))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.asked()).isEqualTo("POST /api/instance/tasktypes/dataContainer/t-1 {\"client_number\":7}");
    }

    @Test
    void reassignsATask() {
        server.answers("{\"status\":200}");

        assertThat(server.client().tasks().reassign(TASK, new UserId("u-2")))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.asked()).isEqualTo("GET /api/instance/task/recipientTask/t-1/reassign/u-2");
    }
}
