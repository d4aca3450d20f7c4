package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users, groups and what they may do. */
final class AdministrationTest {
    private static final String JOHN =
            "{\"NameFirst\":\"John\",\"NameLast\":\"Roe\",\"Email\":\"john@example.com\",\"UserName\":\"john.roe\","
                    + "\"Title\":\"Buyer\"}";
    private static final String FORBIDDEN =
            "403 {\"status\":403,\"message\":\"Forbidden\",\"description\":\"permission denied\"}";

    private final FakeTenant tenant = FakeTenant.builder()
            .group("Buyers", "tom.becker")
            .process("Purchase", purchase -> purchase.approval("Approve").startedBy("Buyers"))
            .start();
    private final Caller jane = Caller.as(tenant, "jane.doe");
    private final Caller tom = Caller.as(tenant, "tom.becker");
    private final Caller aiko = Caller.as(tenant, "aiko.mori");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aNewUserActsAtOnce() {
        String sid = jane.post("/api/user/", JOHN).at("sid");

        Caller.Reply me = Caller.as(tenant, "john.roe").get("/api/user/current");
        assertThat(me.at("sid")).isEqualTo(sid);
        assertThat(me.at("name") + ", " + me.at("title")).isEqualTo("John Roe, Buyer");
    }

    @Test
    void aUserIsChangedInPart() {
        String sid = jane.post("/api/user/", JOHN).at("sid");

        jane.put("/api/user/" + sid, "{\"department\":\"Sales\",\"NameLast\":\"Doe\"}");

        Caller.Reply john = jane.get("/api/user/" + sid + "/full");
        assertThat(List.of(john.at("name"), john.at("department"), john.at("title")))
                .containsExactly("John Doe", "Sales", "Buyer");
    }

    @Test
    void aUserNeedsWhatAProfileNeedsAndANameOfItsOwn() {
        assertThat(jane.post("/api/user/", "{\"NameFirst\":\"John\"}").line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"a user needs NameLast, Email, UserName\"}");
        jane.post("/api/user/", JOHN);
        assertThat(jane.post("/api/user/", JOHN).line())
                .isEqualTo("409 {\"status\":409,\"message\":\"Conflict\","
                        + "\"description\":\"there is a user of that name\"}");
    }

    @Test
    void anInactiveUserGetsNoTokenAndTheOldOneOpensNothing() {
        String sid = tom.get("/api/user/current").at("sid");

        assertThat(jane.put("/api/user/setStatus/Inactive", "[\"" + sid + "\"]").line())
                .isEqualTo("200 true");

        String inactive = "401 {\"status\":401,\"message\":\"Unauthorized\",\"description\":\"the user is inactive\"}";
        assertThat(tom.get("/api/user/current").line()).isEqualTo(inactive);
        assertThat(Caller.stranger(tenant)
                        .get("/api/auth/apikey/acme/" + tenant.apiKey() + "/impersonate/tom.becker")
                        .line())
                .isEqualTo(inactive);
        assertThat(jane.get("/api/user/" + sid).at("isActive")).isEqualTo("false");
        jane.put("/api/user/setStatus/Active", "[\"" + sid + "\"]");
        assertThat(tom.get("/api/user/current").status()).isEqualTo(200);
    }

    @Test
    void theOlderApiWritesUsersToo() {
        Caller.Reply made = jane.post("/users/", JOHN);
        String path = "/users/" + made.json().asString().orElseThrow();

        assertThat(jane.put(path, "{\"Department\":\"Sales\"}").line()).isEqualTo("200 true");
        assertThat(jane.get(path).at("Title") + " " + jane.get(path).at("Department"))
                .isEqualTo("Buyer Sales");
        assertThat(jane.post(path, JOHN).line()).isEqualTo("200 true");
        assertThat(jane.get(path).json().get("Department")).isEmpty();
        assertThat(jane.get(path).at("DeletedDate")).startsWith("0001");
        assertThat(jane.delete(path).line()).isEqualTo("200 true");
        assertThat(jane.get(path).at("DeletedDate")).startsWith("202");
    }

    @Test
    void managersAreWhoSomebodyReportsTo() {
        assertThat(names(jane, "/api/user/managers")).containsExactly("Maria Silva");
        String maria = jane.get("/api/user/managers").at("items.0.sid");
        assertThat(names(jane, "/api/user/managers?exceptGuid=" + maria)).isEmpty();
        assertThat(jane.get("/api/user/current").at("reportsToGuid")).isEqualTo(maria);
    }

    @Test
    void aGroupIsMadeFilledEmptiedAndDeleted() {
        String group = jane.post("/api/user/groups", "{\"Name\":\"Auditors\",\"Description\":\"Who look\"}")
                .at("groupGuid");
        String path = "/api/user/groups/" + group;
        String sid = tom.get("/api/user/current").at("sid");

        jane.post(path + "/addMembers", "[\"" + sid + "\"]");
        assertThat(names(tom, path + "/members")).containsExactly("Tom Becker");
        assertThat(names(tom, path + "/nonMembers")).containsExactly("Maria Silva", "Jane Doe", "Aiko Mori");
        assertThat(names(tom, "/api/user/advancedSearch?excludeGroupGuid=" + group))
                .doesNotContain("Tom Becker");
        assertThat(names(tom, "/api/user/" + sid + "/groups")).containsExactly("Users", "Buyers", "Auditors");
        jane.patch(path, "{\"Name\":\"Checkers\"}");
        assertThat(tom.get(path).at("name") + ": " + tom.get(path).at("description"))
                .isEqualTo("Checkers: Who look");
        jane.post(path + "/removeMembers", "[\"" + sid + "\"]");
        assertThat(names(tom, path + "/members")).isEmpty();
        assertThat(jane.delete("/api/user/groups", "[\"" + group + "\"]").line())
                .isEqualTo("200 true");
        assertThat(tom.get(path).status()).isEqualTo(404);
    }

    @Test
    void theTenantsOwnGroupsStay() {
        String administrators = jane.get("/api/user/groups/list").at("items.0.groupGuid");

        assertThat(jane.delete("/api/user/groups", "[\"" + administrators + "\"]")
                        .line())
                .isEqualTo("409 {\"status\":409,\"message\":\"Conflict\","
                        + "\"description\":\"this group belongs to the tenant itself\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/user/",
        "PUT,/api/user/setStatus/Active",
        "POST,/api/user/groups",
        "DELETE,/api/user/groups",
        "POST,/api/auth/apikey",
        "GET,/api/auth/apikey",
        "POST,/users/"
    })
    void whoIsNoAdministratorAdministratesNothing(String method, String path) {
        assertThat(tom.send(method, path, "{}").line()).isEqualTo(FORBIDDEN);
    }

    @Test
    void whoEntersTheAdministratorsIsOne() {
        String administrators = jane.get("/api/user/groups/list").at("items.0.groupGuid");
        String sid = tom.get("/api/user/current").at("sid");

        jane.post("/api/user/groups/" + administrators + "/addMembers", "[\"" + sid + "\"]");

        assertThat(tom.post("/api/user/", JOHN).status()).isEqualTo(200);
    }

    @Test
    void aProcessOfAGroupIsStartedByItsMembersAndAdministrators() {
        String start = "/api/instance/start/"
                + jane.get("/api/processes/search?search=Purchase").at("items.0.sid");

        assertThat(aiko.post(start, "").line()).isEqualTo(FORBIDDEN);
        assertThat(tom.post(start, "").status()).isEqualTo(200);
        assertThat(jane.post(start, "").status()).isEqualTo(200);
        assertThat(aiko.post(start.replace("/api/instance/start", "/instances") + "/start", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoMayDoWhatIsListed() {
        String purchase = jane.get("/api/processes/search?search=Purchase").at("items.0.sid");
        String path = "/api/user/contacts/by-permission?processGuid=" + purchase + "&permissionType=";

        assertThat(names(aiko, path + "Run")).containsExactly("Jane Doe", "Tom Becker");
        assertThat(names(aiko, path + "Monitor")).containsExactly("Jane Doe");
        assertThat(aiko.get(path + "Fly").status()).isEqualTo(400);
    }

    @Test
    void processesAreListedByWhatTheCallerMayDo() {
        String path = "/api/processes/search?permissionType=";

        assertThat(names(aiko, path + "Run"))
                .containsExactly("Expense claim", "Equipment order", "Supplier onboarding", "Contract review");
        assertThat(names(tom, path + "run")).contains("Purchase");
        assertThat(names(tom, path + "Edit")).isEmpty();
        assertThat(names(jane, path + "Edit")).hasSize(5);
        assertThat(jane.get(path + "Fly").status()).isEqualTo(400);
    }

    @Test
    void anAdministratorMonitorsWhatOthersDo() {
        String process = tom.get("/api/processes/search?search=Expense").at("items.0.sid");
        String request = tom.post("/api/instance/start/" + process, "").at("request.sid");

        assertThat(jane.get("/api/instance/list/Participate").at("total")).isEqualTo("0");
        assertThat(jane.get("/api/instance/list/Monitor").at("items.0.sid")).isEqualTo(request);
        assertThat(jane.get("/api/instance/" + request).status()).isEqualTo(200);
        assertThat(aiko.get("/api/instance/" + request).line()).isEqualTo(FORBIDDEN);
    }

    @Test
    void aTenantThatNamesNobodyWhoIsThereDoesNotStart() {
        assertThatThrownBy(() -> FakeTenant.builder().group("Buyers", "nobody").start())
                .hasMessage("The tenant has no user nobody");
        assertThatThrownBy(() -> FakeTenant.builder()
                        .process("Purchase", purchase -> purchase.approval("Approve", "nobody"))
                        .start())
                .hasMessage("The tenant has no user nobody");
        assertThatThrownBy(() -> FakeTenant.builder()
                        .process(
                                "Purchase",
                                purchase -> purchase.approval("Approve").startedBy("Buyers"))
                        .start())
                .hasMessage("The tenant has no group Buyers");
        assertThatThrownBy(() ->
                        FakeTenant.builder().process("Nothing", nothing -> {}).start())
                .hasMessage("The process Nothing needs at least one task");
    }

    private static List<String> names(Caller caller, String path) {
        return caller.get(path).json().get("items").orElseThrow().elements().stream()
                .map(item -> item.get("name").flatMap(JsonValue::asString).orElseThrow())
                .toList();
    }
}
