package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.Caller.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to a request, from start to end, over the wire. */
final class RequestLifeTest {
    private static final int EXPENSES = 0;
    private static final int EQUIPMENT = 1;
    private static final int SUPPLIER = 2;

    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aStartedRequestIsInTheListsAndItsFirstTaskWaits() {
        String request = start(EXPENSES, "?requestName=Trip%20to%20Lisbon", "{\"amount\":1250}");

        assertThat(jane.get("/api/instance/list/Participate").at("items.0.sid")).isEqualTo(request);
        assertThat(jane.get("/api/instance/" + request).at("name")).isEqualTo("Trip to Lisbon");
        assertThat(state(request)).isEqualTo("Started / Started");
        Reply tasks = jane.get("/api/instance/mytask/list");
        assertThat(tasks.at("total")).isEqualTo("1");
        assertThat(tasks.at("items.0.instanceSid")).isEqualTo(request);
        assertThat(tasks.at("items.0.taskName")).isEqualTo("Approve the claim");
    }

    @Test
    void aRequestWithoutANameIsNamedAfterItsProcess() {
        String request = start(EXPENSES, "", "");

        assertThat(jane.get("/api/instance/" + request).at("name")).isEqualTo("Expense claim");
    }

    @Test
    void anApprovedRequestIsCompletedAndItsTaskIsGone() {
        String request = start(EXPENSES, "", "{}");
        String task = waiting();
        assertThat(jane.get(approval(task)).json().get("options").orElseThrow().toJson())
                .isEqualTo("[\"Approved\",\"Denied\"]");

        Reply approved = jane.post(approval(task), "{\"Approval\":\"Approved\",\"Comments\":\"Within budget\"}");

        assertThat(approved.at("taskState")).isEqualTo("Completed");
        assertThat(state(request)).isEqualTo("Completed / Completed");
        assertThat(jane.get("/api/instance/mytask/list").text()).isEqualTo("{\"total\":0,\"items\":[]}");
    }

    @Test
    void aDeniedRequestEndsWithThatMilestone() {
        String request = start(EXPENSES, "", "{}");

        jane.post(approval(waiting()), "{\"Approval\":\"Denied\"}");

        assertThat(state(request)).isEqualTo("Completed / Denied");
    }

    @Test
    void aSecondApprovalIsAConflict() {
        start(EXPENSES, "", "{}");
        String task = waiting();
        jane.post(approval(task), "{\"Approval\":\"Approved\"}");

        assertThat(jane.post(approval(task), "{\"Approval\":\"Approved\"}").line())
                .isEqualTo("409 {\"status\":409,\"message\":\"Conflict\",\"description\":\"the task has ended\"}");
    }

    @Test
    void anOptionThatIsNotOfferedIsRefusedAndNothingChanges() {
        String request = start(EXPENSES, "", "{}");

        assertThat(jane.post(approval(waiting()), "{\"Approval\":\"Maybe\"}").line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"Approval must be one of Approved, Denied\"}");
        assertThat(state(request)).isEqualTo("Started / Started");
    }

    @Test
    void aTaskOfSomeoneElseIsNotMine() {
        String request = start(EQUIPMENT, "", "{}");
        Caller maria = Caller.as(tenant, "maria.silva");
        String task = maria.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");

        assertThat(jane.post(approval(task), "{\"Approval\":\"Approved\"}").line())
                .isEqualTo("403 {\"status\":403,\"message\":\"Forbidden\",\"description\":\"permission denied\"}");
        assertThat(maria.post(approval(task), "{\"Approval\":\"Approved\"}").status())
                .isEqualTo(200);
        assertThat(state(request)).isEqualTo("Completed / Completed");
    }

    @Test
    void aReassignedTaskWaitsForItsNewRecipient() {
        start(EXPENSES, "", "{}");
        String task = waiting();
        String tom = jane.get("/api/user/?search=tom").at("items.0.sid");

        Reply moved = jane.get("/api/instance/task/recipientTask/" + task + "/reassign/" + tom);

        assertThat(moved.at("recipientName")).isEqualTo("Tom Becker");
        assertThat(jane.get("/api/instance/mytask/list").at("total")).isEqualTo("0");
        assertThat(Caller.as(tenant, "tom.becker")
                        .get("/api/instance/mytask/list")
                        .at("items.0.recipientTaskSid"))
                .isEqualTo(task);
    }

    @Test
    void aCancelledRequestHasNoTaskAndCannotBeCancelledAgain() {
        String request = start(EXPENSES, "", "{}");

        assertThat(jane.get("/api/instance/" + request + "/cancel").at("state")).isEqualTo("Cancelled");
        assertThat(state(request)).isEqualTo("Cancelled / Cancelled");
        assertThat(jane.get("/api/instance/mytask/list").at("total")).isEqualTo("0");
        assertThat(jane.get("/api/instance/" + request + "/cancel").line())
                .isEqualTo("409 {\"status\":409,\"message\":\"Conflict\",\"description\":\"the request has ended\"}");
    }

    @Test
    void onlyWhoStartedARequestMayCancelIt() {
        String request = start(EQUIPMENT, "", "{}");

        assertThat(Caller.as(tenant, "maria.silva")
                        .get("/api/instance/" + request + "/cancel")
                        .status())
                .isEqualTo(403);
        assertThat(state(request)).isEqualTo("Started / Started");
    }

    @Test
    void aStrangerToARequestDoesNotSeeIt() {
        String request = start(EXPENSES, "", "{}");
        Caller aiko = Caller.as(tenant, "aiko.mori");

        assertThat(aiko.get("/api/instance/" + request).status()).isEqualTo(403);
        assertThat(aiko.get("/api/instance/list/Participate").at("total")).isEqualTo("0");
        assertThat(aiko.get("/api/instance/list/Monitor").at("total")).isEqualTo("0");
    }

    @Test
    void aFormAndADataContainerLeadToTheApproval() {
        String request = start(SUPPLIER, "", "{}");
        String form = waiting();
        jane.post("/api/instance/tasktypes/form/" + form + "?isDraft=true", "{\"supplier\":\"Draft\"}");
        assertThat(waiting()).isEqualTo(form);
        jane.post("/api/instance/tasktypes/form/" + form, "{\"supplier\":\"Gomes Lda\"}");

        String container = waiting();
        String path = "/api/instance/tasktypes/dataContainer/" + container;
        assertThat(jane.get("/api/instance/tasktypes/dataContainer/endpoints/list?instanceSid=" + request)
                        .text())
                .isEqualTo("{\"endpoints\":[\"" + path + "?task_name=Ledger%20number\"]}");
        assertThat(jane.get(path).text())
                .isEqualTo("{\"field_configuration\":[{\"key\":\"ledger_number\",\"value_type\":\"numeric\"},"
                        + "{\"key\":\"valid_from\",\"value_type\":\"date\"}]}");
        jane.post(path + "?saveOnly=true", "{\"ledger_number\":1}");
        assertThat(waiting()).isEqualTo(container);
        jane.post(path, "{\"ledger_number\":4711,\"unknown\":true}");

        jane.post(approval(waiting()), "{\"Approval\":\"Approved\"}");
        assertThat(state(request)).isEqualTo("Completed / Completed");
    }

    @Test
    void aTaskTakesOnlyTheCallsOfItsType() {
        start(EXPENSES, "", "{}");

        assertThat(jane.post("/api/instance/tasktypes/form/" + waiting(), "{}").line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"the task is of another type\"}");
    }

    @Test
    void aRequestMayStartAtALaterTask() {
        String process = process(SUPPLIER);
        String last = jane.get("/api/processes/" + process + "/tasks").at("2.sid");

        String request =
                jane.post("/api/instance/start/" + process + "/" + last, "").at("request.sid");

        assertThat(jane.get("/api/instance/" + request + "/recipientTask/list/data")
                        .at("items.0.taskName"))
                .isEqualTo("Approve the supplier");
    }

    @Test
    void theFirstTaskOfAProcessIsKnownBeforeTheStart() {
        String process = process(SUPPLIER);

        assertThat(jane.get("/api/processes/" + process + "/firstTasks").at("0.name"))
                .isEqualTo("Describe the supplier");
    }

    @Test
    void theTypesOfTasksAreThoseThatTheProcessesHave() {
        assertThat(jane.get("/api/processes/tasktypes").text())
                .isEqualTo("[{\"taskType\":\"approval\"},{\"taskType\":\"dataContainer\"},{\"taskType\":\"form\"},"
                        + "{\"taskType\":\"milestone\"}]");
    }

    @Test
    void theSummaryOfATaskSaysWhereItStands() {
        start(EXPENSES, "", "{}");
        Reply task = jane.get("/api/instance/mytask/list");

        assertThat(jane.get("/api/instance/task/" + task.at("items.0.instanceTaskSid") + "/summary")
                        .at("taskState"))
                .isEqualTo("In Progress");
    }

    @Test
    void aReportTellsWhatHappened() {
        start(EXPENSES, "?requestName=Trip%20to%20Lisbon", "{\"amount\":1250}");
        jane.post(approval(waiting()), "{\"Approval\":\"Approved\"}");
        start(EXPENSES, "?requestName=Books,%20%22new%22", "{\"amount\":\"80.50\"}");
        List<String> numbers = List.of(
                jane.get("/api/instance/list/Participate").at("items.1.id"),
                jane.get("/api/instance/list/Participate").at("items.0.id"));
        String report = jane.get("/api/reports/search?search=spending").at("items.0.sid");

        Reply csv = jane.get("/api/reports/" + report + "/export/data/csv");

        assertThat(csv.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(csv.text())
                .isEqualTo("Request ID,Subject,Department,Requester,Amount,Last milestone\r\n"
                        + numbers.get(0) + ",Trip to Lisbon,Sales,Jane Doe,1250,Completed\r\n"
                        + numbers.get(1) + ",\"Books, \"\"new\"\"\",Sales,Jane Doe,80.50,Started\r\n");
        assertThat(jane.get("/core-service/reports/" + report + "/export/csv_utf8?start=1")
                        .text())
                .isEqualTo(csv.text().replaceFirst(numbers.get(0) + ".*\r\n", ""));
        assertThat(jane.post("/api/reports/" + report + "/run", "[]").at("items.0.Subject"))
                .isEqualTo("Trip to Lisbon");
    }

    private String start(int process, String query, String body) {
        return jane.post("/api/instance/start/" + process(process) + query, body)
                .at("request.sid");
    }

    private String process(int index) {
        return jane.get("/api/processes/search").at("items." + index + ".sid");
    }

    private String waiting() {
        return jane.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");
    }

    private String state(String request) {
        Reply reply = jane.get("/api/instance/" + request);
        return reply.at("state") + " / " + reply.at("lastMilestone");
    }

    private static String approval(String task) {
        return "/api/instance/tasktypes/approval/" + task;
    }
}
