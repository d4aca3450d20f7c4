package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about a request, and who takes part in it. */
final class CommentsTest {
    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller maria = Caller.as(tenant, "maria.silva");
    private final Caller tom = Caller.as(tenant, "tom.becker");
    private String request = "";

    @BeforeEach
    void start() {
        String order = jane.get("/api/processes/search?search=equipment").at("items.0.sid");
        request = jane.post("/api/instance/start/" + order, "").at("request.sid");
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aCommentIsListedWithItsAuthor() {
        Caller.Reply added = comment(maria, "Which model?");

        assertThat(comments()).containsExactly("Maria Silva: Which model?");
        assertThat(jane.get("/api/instance/allcomments/" + request).at("items.0.commentSid"))
                .isEqualTo(added.at("commentSid"));
        assertThat(added.at("instanceSid")).isEqualTo(request);
    }

    @Test
    void aCommentIsChangedAndDeletedByItsAuthor() {
        String sid = comment(maria, "Wich model?").at("commentSid");

        assertThat(change(maria, sid, "Which model?").status()).isEqualTo(200);
        assertThat(comments()).containsExactly("Maria Silva: Which model?");
        assertThat(maria.get(deletion(sid)).line()).isEqualTo("200 true");
        assertThat(comments()).isEmpty();
        assertThat(maria.get(deletion(sid)).status()).isEqualTo(404);
    }

    @Test
    void aCommentOfSomebodyElseIsNotTouchedButByAnAdministrator() {
        String own = comment(jane, "The newest").at("commentSid");
        String other = comment(maria, "Hm").at("commentSid");

        assertThat(change(maria, own, "The cheapest").status()).isEqualTo(403);
        assertThat(maria.get(deletion(own)).status()).isEqualTo(403);
        assertThat(jane.get(deletion(other)).status()).isEqualTo(200);
        assertThat(comments()).containsExactly("Jane Doe: The newest");
    }

    @Test
    void aCommentNeedsATextAndARequest() {
        assertThat(jane.post("/api/instance/comments/post", "{\"instanceSid\":\"" + request + "\"}")
                        .line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\",\"description\":\"comment is missing\"}");
        assertThat(jane.post("/api/instance/comments/post", "{\"instanceSid\":\"1\",\"comment\":\"Hm\"}")
                        .line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"instanceSid must be an id\"}");
    }

    @Test
    void aStrangerNeitherReadsNorWrites() {
        assertThat(tom.get("/api/instance/allcomments/" + request).status()).isEqualTo(403);
        assertThat(comment(tom, "Me too").status()).isEqualTo(403);
    }

    @Test
    void whoIsAddedToARequestSeesIt() {
        String sid = tom.get("/api/user/current").at("sid");
        String contacts = "/api/instance/instanceContact/" + request;
        assertThat(jane.get(contacts + "/contact/" + sid).status()).isEqualTo(404);

        jane.post(contacts + "/contact", "{\"contactSid\":\"" + sid + "\"}");

        assertThat(tom.get("/api/instance/" + request).status()).isEqualTo(200);
        assertThat(jane.get(contacts + "/contact/" + sid).at("name")).isEqualTo("Tom Becker");
        assertThat(names("/api/instance/instanceContact/" + request + "/participants"))
                .isEqualTo(names("/api/instance/" + request + "/discussion/participants"))
                .containsExactly("Jane Doe", "Maria Silva", "Tom Becker");
    }

    @Test
    void whoHasATaskIsFoundByIt() {
        String share = maria.get("/api/instance/mytask/list").at("items.0.recipientTaskSid");

        assertThat(jane.get("/api/instance/instanceContact/" + request + "/task/" + share)
                        .at("name"))
                .isEqualTo("Maria Silva");
    }

    private Caller.Reply comment(Caller caller, String text) {
        return caller.post(
                "/api/instance/comments/post",
                JsonValue.of(Map.of("instanceSid", request, "comment", text)).toJson());
    }

    private Caller.Reply change(Caller caller, String comment, String text) {
        return caller.post(
                "/api/instance/comments/update/post",
                JsonValue.of(Map.of("instanceSid", request, "commentSid", comment, "comment", text))
                        .toJson());
    }

    private String deletion(String comment) {
        return "/api/instance/comments/delete/" + comment + "/" + request;
    }

    private List<String> comments() {
        return items("/api/instance/allcomments/" + request).stream()
                .map(comment -> text(comment, "name") + ": " + text(comment, "comment"))
                .toList();
    }

    private List<String> names(String path) {
        return items(path).stream().map(item -> text(item, "name")).toList();
    }

    private List<JsonValue> items(String path) {
        return jane.get(path).json().get("items").orElseThrow().elements();
    }

    private static String text(JsonValue item, String name) {
        return item.get(name).flatMap(JsonValue::asString).orElseThrow();
    }
}
