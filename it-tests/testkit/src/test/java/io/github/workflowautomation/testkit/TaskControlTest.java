package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that are moved by hand, past what their recipients do. */
final class TaskControlTest {
    private static final String APPROVED = "{\"Approval\":\"Approved\"}";

    private final FakeTenant tenant = FakeTenant.builder()
            .process(
                    "Two steps",
                    steps -> steps.form("Describe", Map.of("what", "string"), "tom.becker")
                            .approval("Approve", "maria.silva"))
            .start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller tom = Caller.as(tenant, "tom.becker");
    private final Caller maria = Caller.as(tenant, "maria.silva");
    private final Caller aiko = Caller.as(tenant, "aiko.mori");
    private String request = "";
    private String share = "";
    private String task = "";

    @BeforeEach
    void start() {
        String process = jane.get("/api/processes/search?search=two").at("items.0.sid");
        request = jane.post("/api/instance/start/" + process, "").at("request.sid");
        Caller.Reply first = tom.get("/api/instance/mytask/list");
        share = first.at("items.0.recipientTaskSid");
        task = first.at("items.0.instanceTaskSid");
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aShareThatIsSetToCompletedMovesTheRequestOn() {
        Caller.Reply set = tom.post(state("completed"), "");

        assertThat(set.at("taskState")).isEqualTo("Completed");
        assertThat(states()).containsExactly("Describe Completed", "Approve In Progress");
        assertThat(tom.post(state("Completed"), "").status()).isEqualTo(409);
    }

    @Test
    void aShareThatIsSetToCancelledMovesNothing() {
        assertThat(jane.post(state("Cancelled"), "").at("taskState")).isEqualTo("Cancelled");

        assertThat(states()).containsExactly("Describe Cancelled");
        assertThat(jane.get("/api/instance/" + request).at("state")).isEqualTo("Started");
    }

    @Test
    void aShareThatIsSetToInProgressWaitsAgain() {
        tom.post(state("Cancelled"), "");

        assertThat(tom.post(state("In%20Progress") + "?instanceSid=" + request, "")
                        .at("taskState"))
                .isEqualTo("In Progress");
        assertThat(tom.get("/api/instance/mytask/list").at("items.0.recipientTaskSid"))
                .isEqualTo(share);
    }

    @Test
    void aStateHasToBeOneThatThereIs() {
        assertThat(tom.post(state("Sleeping"), "").line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"taskState must be one of In Progress, Completed, Cancelled\"}");
        assertThat(tom.post(state("Completed") + "?instanceSid=" + share, "").status())
                .isEqualTo(404);
    }

    @Test
    void aTaskThatIsResetStandsWhereItBegan() {
        tom.post("/api/instance/tasktypes/form/" + share, "{\"what\":\"a chair\"}");
        String approval = maria.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");
        maria.post("/api/instance/tasktypes/approval/" + approval, APPROVED);
        assertThat(jane.get("/api/instance/" + request).at("state")).isEqualTo("Completed");

        Caller.Reply reset = jane.get("/api/instance/" + request + "/tasks/" + task + "/reset");

        assertThat(reset.at("taskState")).isEqualTo("In Progress");
        assertThat(states()).containsExactly("Describe In Progress", "Approve Completed");
        assertThat(jane.get("/api/instance/" + request).at("state")).isEqualTo("Started");
    }

    @Test
    void whatATaskHadOpenedIsCancelledWhenItIsReset() {
        tom.post("/api/instance/tasktypes/form/" + share, "{\"what\":\"a chair\"}");

        jane.get("/api/instance/" + request + "/tasks/" + task + "/reset");

        assertThat(states()).containsExactly("Describe In Progress", "Approve Cancelled");
        assertThat(maria.get("/api/instance/mytask/list").at("total")).isEqualTo("0");
    }

    @Test
    void transitionsThatAreFiredAgainOpenTheNextTaskOnceMore() {
        String refire = "/api/instance/" + request + "/tasks/" + task + "/refireTransitions";

        assertThat(jane.get(refire).status()).isEqualTo(200);
        assertThat(jane.get(refire).status()).isEqualTo(200);

        assertThat(states()).containsExactly("Describe In Progress", "Approve In Progress", "Approve In Progress");
    }

    @Test
    void theLastTaskHasNoTransitionsToFire() {
        tom.post("/api/instance/tasktypes/form/" + share, "{\"what\":\"a chair\"}");
        String last = maria.get("/api/instance/mytask/list").at("items.0.instanceTaskSid");

        assertThat(jane.get("/api/instance/" + request + "/tasks/" + last + "/refireTransitions")
                        .status())
                .isEqualTo(200);
        assertThat(states()).containsExactly("Describe Completed", "Approve In Progress");
    }

    @Test
    void aTaskIsMovedByThoseWhomItConcernsAlone() {
        String of = "/api/instance/" + request + "/tasks/" + task;

        assertThat(aiko.post(state("Completed"), "").status()).isEqualTo(403);
        assertThat(aiko.get(of + "/reset").status()).isEqualTo(403);
        assertThat(aiko.get(of + "/refireTransitions").status()).isEqualTo(403);
        assertThat(jane.get("/api/instance/" + share + "/tasks/" + task + "/reset")
                        .status())
                .isEqualTo(404);
        assertThat(states()).containsExactly("Describe In Progress");
    }

    private String state(String word) {
        return "/api/instance/task/recipientTask/" + share + "/taskState/" + word;
    }

    private List<String> states() {
        return jane
                .get("/api/instance/" + request + "/recipientTask/list/data")
                .json()
                .get("items")
                .orElseThrow()
                .elements()
                .stream()
                .map(item -> text(item, "taskName") + " " + text(item, "taskState"))
                .toList();
    }

    private static String text(JsonValue item, String name) {
        return item.get(name).flatMap(JsonValue::asString).orElseThrow();
    }
}
