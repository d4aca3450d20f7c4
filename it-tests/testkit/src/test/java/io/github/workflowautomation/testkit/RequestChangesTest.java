package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that are renamed, copied and put below others. */
final class RequestChangesTest {
    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller tom = Caller.as(tenant, "tom.becker");
    private String process = "";
    private String request = "";

    @BeforeEach
    void start() {
        process = jane.get("/api/processes/search?search=expense").at("items.0.sid");
        request = start("Trip to Lisbon");
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aRequestGetsAnotherName() {
        Caller.Reply changed = jane.post("/api/instance/" + request, "{\"name\":\"Trip to Porto\",\"color\":1}");

        assertThat(changed.at("name")).isEqualTo("Trip to Porto");
        assertThat(jane.get("/api/instance/" + request).at("name")).isEqualTo("Trip to Porto");
        assertThat(tom.post("/api/instance/" + request, "{\"name\":\"Mine\"}").status())
                .isEqualTo(403);
    }

    @Test
    void aCopyIsAnotherRequestOfTheSameProcess() {
        jane.post("/api/instance/tasktypes/approval/" + task(), "{\"Approval\":\"Approved\"}");

        Caller.Reply copy = jane.post("/api/instance/" + request + "/copy", "{}");

        assertThat(copy.at("sid")).isNotEqualTo(request);
        assertThat(copy.at("name")).isEqualTo("Trip to Lisbon");
        assertThat(copy.at("processSid")).isEqualTo(process);
        assertThat(copy.at("state")).isEqualTo("Started");
        assertThat(jane.get("/api/instance/mytask/list").at("items.0.instanceSid"))
                .isEqualTo(copy.at("sid"));
        assertThat(jane.post("/api/instance/" + request + "/copy", "{\"name\":\"Again\"}")
                        .at("name"))
                .isEqualTo("Again");
        assertThat(tom.post("/api/instance/" + request + "/copy", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void aRequestStandsBelowItsParentAndNotBelowItself() {
        String parent = start("Conference");

        assertThat(jane.get("/api/instance/" + request + "/newparent/" + parent).at("parentSid"))
                .isEqualTo(parent);
        assertThat(jane.get("/api/instance/" + request).at("parentSid")).isEqualTo(parent);
        assertThat(jane.get("/api/instance/" + parent + "/newparent/" + request).line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"a request cannot be its own parent\"}");
        assertThat(tom.get("/api/instance/" + request + "/newparent/" + parent).status())
                .isEqualTo(403);
    }

    private String start(String name) {
        return jane.post("/api/instance/start/" + process + "?requestName=" + name.replace(" ", "%20"), "")
                .at("request.sid");
    }

    private String task() {
        return jane.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");
    }
}
