package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to one user: messages and preferences; and the chart of who manages whom. */
final class PersonalThingsTest {
    private static final String INBOX = "/api/user/messages/inbox";

    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller tom = Caller.as(tenant, "tom.becker");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aMessageLiesInTheInboxOfWhomItIsTo() {
        String sent = send(sid(tom), "Lunch?").at("messageId");

        assertThat(subjects(tom)).containsExactly("Lunch?");
        assertThat(subjects(jane)).isEmpty();
        assertThat(tom.get(INBOX).at("items.0.messageId")).isEqualTo(sent);
        assertThat(tom.get(INBOX).at("items.0.fromName")).isEqualTo("Jane Doe");
        assertThat(tom.get("/api/user/messages/count").line()).isEqualTo("200 {\"count\":1,\"unread\":1}");
    }

    @Test
    void aMessageToNobodyInParticularIsToOneself() {
        assertThat(jane.post(INBOX, "{\"subject\":\"Milk\"}").at("subject")).isEqualTo("Milk");

        assertThat(subjects(jane)).containsExactly("Milk");
        assertThat(jane.post(INBOX, "{\"recipientSid\":\"" + tenant.tenantId() + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void messagesAreReadFlaggedTrashedAndDeleted() {
        String first = send(sid(tom), "One").at("messageId");
        String second = send(sid(tom), "Two").at("messageId");
        String ids = "?messageIds=" + first + "," + second;

        assertThat(tom.get("/api/user/messages/read" + ids).line()).isEqualTo("200 true");
        assertThat(tom.get("/api/user/messages/count").line()).isEqualTo("200 {\"count\":2,\"unread\":0}");
        tom.get("/api/user/messages/unread?messageIds=" + first);
        assertThat(tom.get("/api/user/messages/count").line()).isEqualTo("200 {\"count\":2,\"unread\":1}");
        tom.put("/api/user/messages/flag?setTo=true&messageIds=" + second, "");
        assertThat(tom.get(INBOX).at("items.1.isFlagged")).isEqualTo("true");
        tom.put("/api/user/messages/trash?setTo=true&messageIds=" + first, "");
        assertThat(subjects(tom)).containsExactly("Two");
        tom.put("/api/user/messages/trash?setTo=false&messageIds=" + first, "");
        assertThat(subjects(tom)).containsExactly("One", "Two");
        assertThat(tom.delete("/api/user/messages" + ids).line()).isEqualTo("200 true");
        assertThat(subjects(tom)).isEmpty();
    }

    @Test
    void messagesOfOthersArePassedOver() {
        String sent = send(sid(tom), "Lunch?").at("messageId");

        assertThat(jane.delete("/api/user/messages?messageIds=" + sent).line()).isEqualTo("200 true");
        assertThat(subjects(tom)).containsExactly("Lunch?");
    }

    @Test
    void preferencesAreGivenBackAsTheyWereSent() {
        jane.patch("/api/user/preferences", "{\"lists\":{\"size\":50},\"language\":\"pt\"}");
        jane.patch("/api/user/preferences", "{\"language\":\"en\"}");

        assertThat(jane.get("/api/user/preferences").line())
                .isEqualTo("200 {\"lists\":{\"size\":50},\"language\":\"en\"}");
        assertThat(jane.get("/api/user/preferences/lists").line()).isEqualTo("200 {\"size\":50}");
        assertThat(tom.get("/api/user/preferences").line()).isEqualTo("200 {}");
        assertThat(jane.delete("/api/user/preferences/lists").line()).isEqualTo("200 true");
        assertThat(jane.get("/api/user/preferences/lists").line()).isEqualTo("200 {}");
    }

    @Test
    void theChartSaysWhoManagesWhom() {
        jane.post(
                "/api/user/",
                "{\"NameFirst\":\"Kim\",\"NameLast\":\"Lee\",\"Email\":\"kim@example.com\",\"UserName\":\"kim.lee\"}");
        String manager = sid(Caller.as(tenant, "maria.silva"));

        assertThat(managed("")).containsExactly("Maria Silva", "Jane Doe", "Tom Becker", "Aiko Mori", "Kim Lee");
        assertThat(managed("?hideUnlinked=true")).containsExactly("Maria Silva", "Jane Doe", "Tom Becker", "Aiko Mori");
        assertThat(jane.get("/api/user/orgchart").at("items.1.managerSid")).isEqualTo(manager);
    }

    private Caller.Reply send(String to, String subject) {
        return jane.post(INBOX, "{\"recipientSid\":\"" + to + "\",\"subject\":\"" + subject + "\",\"body\":\"Hi\"}");
    }

    private static String sid(Caller caller) {
        return caller.get("/api/user/current").at("sid");
    }

    private static List<String> subjects(Caller caller) {
        return texts(caller.get(INBOX), "subject");
    }

    private List<String> managed(String query) {
        return texts(jane.get("/api/user/orgchart" + query), "name");
    }

    private static List<String> texts(Caller.Reply list, String name) {
        return list.json().get("items").orElseThrow().elements().stream()
                .map(item -> item.get(name).flatMap(JsonValue::asString).orElseThrow())
                .toList();
    }
}
