package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tasks with several recipients, milestones, delegation. */
final class SharedTasksTest {
    private static final String APPROVED = "{\"Approval\":\"Approved\"}";

    private final FakeTenant tenant = FakeTenant.builder()
            .user("john.roe")
            .process(
                    "Both",
                    both -> both.approvalByAll("Sign", "tom.becker", "aiko.mori")
                            .milestone("Signed"))
            .process(
                    "Either",
                    either -> either.approvalByAny("Read", "tom.becker", "aiko.mori")
                            .milestone("Read")
                            .form("File it", Map.of("shelf", "string"), "john.roe", "tom.becker"))
            .start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller tom = Caller.as(tenant, "tom.becker");
    private final Caller aiko = Caller.as(tenant, "aiko.mori");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void whereAllHaveToTheLastOneCompletesTheTask() {
        String request = start("Both");

        assertThat(approve(tom)).isEqualTo(200);
        assertThat(state(request)).isEqualTo("Started / Started");
        assertThat(waiting(tom)).isEmpty();
        assertThat(approve(aiko)).isEqualTo(200);
        assertThat(state(request)).isEqualTo("Completed / Signed");
    }

    @Test
    void whereAllHaveToOneDenialEndsTheRequest() {
        String request = start("Both");

        tom.post(approval(waiting(tom).get(0)), "{\"Approval\":\"Denied\"}");

        assertThat(state(request)).isEqualTo("Completed / Denied");
        assertThat(waiting(aiko)).isEmpty();
        assertThat(states(request)).containsExactly("Tom Becker Completed", "Aiko Mori Cancelled");
    }

    @Test
    void whereOneIsEnoughTheOthersAreRelieved() {
        String request = start("Either");

        assertThat(approve(aiko)).isEqualTo(200);

        assertThat(state(request)).isEqualTo("Started / Read");
        assertThat(states(request))
                .containsExactly(
                        "Tom Becker Cancelled",
                        "Aiko Mori Completed",
                        "John Roe In Progress",
                        "Tom Becker In Progress");
        String form = waiting(tom).get(0);
        assertThat(tom.post("/api/instance/tasktypes/form/" + form, "{\"shelf\":\"7\"}")
                        .status())
                .isEqualTo(200);
        assertThat(state(request)).isEqualTo("Completed / Read");
    }

    @Test
    void aShareThatIsCancelledCannotBeCompleted() {
        start("Either");
        String share = waiting(tom).get(0);
        approve(aiko);

        assertThat(tom.post(approval(share), APPROVED).line())
                .isEqualTo("409 {\"status\":409,\"message\":\"Conflict\",\"description\":\"the task has ended\"}");
    }

    @Test
    void recipientsAreAddedAndTakenOff() {
        String request = start("Both");
        String task = instanceTask(request);
        String recipients = "/api/instance/tasks/" + task + "/recipients";

        assertThat(jane.post(recipients, ids(user("john.roe"), user("tom.becker")))
                        .status())
                .isEqualTo(200);
        assertThat(names(recipients)).containsExactly("Tom Becker", "Aiko Mori", "John Roe");
        jane.delete(recipients, ids(user("aiko.mori")));
        assertThat(names(recipients)).containsExactly("Tom Becker", "John Roe");
        jane.delete(
                recipients + "tasksbysid",
                ids(waiting(Caller.as(tenant, "john.roe")).get(0)));
        assertThat(names(recipients)).containsExactly("Tom Becker");
        assertThat(jane.delete(recipients, ids(user("tom.becker"))).status()).isEqualTo(409);
        approve(tom);
        assertThat(state(request)).isEqualTo("Completed / Signed");
    }

    @Test
    void onlyWhoStartedARequestChangesItsRecipients() {
        String request = start("Both");
        String recipients = "/api/instance/tasks/" + instanceTask(request) + "/recipients";

        assertThat(tom.post(recipients, ids(user("john.roe"))).status()).isEqualTo(403);
        assertThat(names(recipients)).containsExactly("Tom Becker", "Aiko Mori");
    }

    @Test
    void aShareOfAnotherTaskIsNotTakenOff() {
        String first = instanceTask(start("Both"));
        start("Both");
        String other = waiting(tom).get(0);

        assertThat(jane.delete("/api/instance/tasks/" + first + "/recipientstasksbysid", ids(other))
                        .line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"a share is of another task\"}");
    }

    @Test
    void anAdministratorReassignsATaskOfSomebodyElse() {
        start("Both");
        String share = waiting(tom).get(0);

        assertThat(aiko.get(reassign(share, "john.roe")).status()).isEqualTo(403);
        assertThat(jane.get(reassign(share, "john.roe")).at("recipientName")).isEqualTo("John Roe");
    }

    @Test
    void aDelegateActsWhileTheDelegationLasts() {
        String request = start("Both");
        String path = "/api/user/" + user("tom.becker") + "/delegate";
        String john = user("john.roe");
        Caller delegate = Caller.as(tenant, "john.roe");
        String now = tom.get("/api/user/current").at("createdDate");

        tom.put(path, delegation(john, "2000-01-01T00:00:00Z", "2000-02-01T00:00:00Z"));
        assertThat(waiting(delegate)).isEmpty();
        tom.put(path, delegation(john, now.replace("2026", "2025"), now.replace("2026", "2028")));

        assertThat(waiting(delegate)).isEqualTo(waiting(tom)).hasSize(1);
        assertThat(approve(delegate)).isEqualTo(200);
        assertThat(states(request)).containsExactly("Tom Becker Completed", "Aiko Mori In Progress");
        assertThat(tom.get("/api/user/current").at("delegateSid")).isEqualTo(john);
    }

    @Test
    void aMilestoneIsSetByHand() {
        String request = start("Both");

        assertThat(jane.post("/api/instance/" + request + "/milestone", "{\"milestone\":\"Paid\"}")
                        .status())
                .isEqualTo(200);
        assertThat(state(request)).isEqualTo("Started / Paid");
    }

    @Test
    void aDeletedRequestIsGoneAndItsTasksWithIt() {
        String request = start("Both");

        assertThat(tom.delete("/api/instance/", ids(request)).status()).isEqualTo(403);
        assertThat(jane.delete("/api/instance/", ids(request)).line()).isEqualTo("200 true");
        assertThat(jane.get("/api/instance/" + request).status()).isEqualTo(404);
        assertThat(waiting(tom)).isEmpty();
    }

    private String start(String process) {
        String sid = jane.get("/api/processes/search?search=" + process).at("items.0.sid");
        return jane.post("/api/instance/start/" + sid, "").at("request.sid");
    }

    private String user(String name) {
        return jane.get("/api/user/?search=" + name).at("items.0.sid");
    }

    private String reassign(String share, String userName) {
        return "/api/instance/task/recipientTask/" + share + "/reassign/" + user(userName);
    }

    private static int approve(Caller caller) {
        return caller.post(approval(waiting(caller).get(0)), APPROVED).status();
    }

    private static String approval(String share) {
        return "/api/instance/tasktypes/approval/" + share;
    }

    private static List<String> waiting(Caller caller) {
        return texts(caller.get("/api/instance/mytask/list"), "recipientTaskSid");
    }

    private String state(String request) {
        Caller.Reply reply = jane.get("/api/instance/" + request);
        return reply.at("state") + " / " + reply.at("lastMilestone");
    }

    private List<String> states(String request) {
        return jane
                .get("/api/instance/" + request + "/recipientTask/list/data")
                .json()
                .get("items")
                .orElseThrow()
                .elements()
                .stream()
                .map(task -> text(task, "recipientName") + " " + text(task, "taskState"))
                .toList();
    }

    private String instanceTask(String request) {
        return jane.get("/api/instance/" + request + "/recipientTask/list/data").at("items.0.instanceTaskSid");
    }

    private List<String> names(String recipients) {
        return texts(jane.get(recipients), "name");
    }

    private static List<String> texts(Caller.Reply page, String name) {
        return page.json().get("items").orElseThrow().elements().stream()
                .map(item -> text(item, name))
                .toList();
    }

    private static String text(JsonValue item, String name) {
        return item.get(name).flatMap(JsonValue::asString).orElseThrow();
    }

    private static String ids(String... ids) {
        return JsonValue.of(List.of(ids)).toJson();
    }

    private static String delegation(String delegate, String start, String end) {
        return JsonValue.of(Map.of("DelegateSid", delegate, "DelegationStart", start, "DelegationEnd", end))
                .toJson();
    }
}
