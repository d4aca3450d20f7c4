package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.testing.LeakSearch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserChangesTest {
    private static final String SID = "14efaa2a-0000-4000-8000-000000000001";
    private static final UserId USER = new UserId("u-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(strings = {"\"" + SID + "\"", "{\"SID\":\"" + SID + "\"}", "[{\"userGuid\":\"" + SID + "\"}]"})
    void readsTheIdOfANewUserInEveryShape(String answer) {
        assertThat(server.answers(answer).client().users().create(UserChangesTest::jane))
                .isEqualTo(new UserId(SID));
        assertThat(server.asked())
                .isEqualTo("POST /api/user/ {\"NameFirst\":\"Jane\",\"NameLast\":\"Doe\","
                        + "\"Email\":\"jane@example.com\",\"UserName\":\"jane.doe\"}");
    }

    @Test
    void sendsEveryFieldUnderTheNameThatTheOlderApiDocuments() {
        server.answers("true");

        server.legacyClient()
                .users()
                .update(
                        USER,
                        jane -> jane.firstName("a")
                                .middleName("b")
                                .lastName("c")
                                .email("d")
                                .userName("e")
                                .title("f")
                                .department("g")
                                .division("h")
                                .costCenter("i")
                                .location("j")
                                .phone("k")
                                .addressLine1("l")
                                .addressLine2("m")
                                .city("n")
                                .state("o")
                                .postalCode("p")
                                .country("q")
                                .networkId("r")
                                .custom1("s")
                                .custom2("t")
                                .locale(Locale.UK)
                                .timeZone(ZoneId.of("America/Vancouver"))
                                .manager(new UserId("u-2"))
                                .password(Secret.of("not-a-password"))
                                .active(true));

        assertThat(server.asked())
                .isEqualTo(
                        "PUT /users/u-1 {\"NameFirst\":\"a\",\"NameMiddle\":\"b\",\"NameLast\":\"c\",\"Email\":\"d\","
                                + "\"UserName\":\"e\",\"Title\":\"f\",\"Department\":\"g\",\"Division\":\"h\",\"CostCenter\":\"i\","
                                + "\"Location\":\"j\",\"Phone\":\"k\",\"AddressLine1\":\"l\",\"AddressLine2\":\"m\",\"City\":\"n\","
                                + "\"State\":\"o\",\"Postal\":\"p\",\"Country\":\"q\",\"NetworkID\":\"r\",\"Custom1\":\"s\","
                                + "\"Custom2\":\"t\",\"Locale\":\"en-GB\",\"TimeZone\":\"Pacific Standard Time\","
                                + "\"ManagerSID\":\"u-2\",\"Password\":\"not-a-password\",\"PasswordConfirm\":\"not-a-password\","
                                + "\"IsActive\":true}");
    }

    @Test
    void sendsAUserByTheTemplateOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .template(VendorBody.USER, "{\"user\":{\"mail\":\"${email}\",\"position\":\"${title}\"}}")
                .build();
        server.answers("{}");

        server.client(conventions).users().update(USER, jane -> jane.email("jane@example.com"));

        assertThat(server.asked()).isEqualTo("PUT /api/user/u-1 {\"user\":{\"mail\":\"jane@example.com\"}}");
    }

    @Test
    void saysAStatusInTheWordsOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .word(VendorWord.USER_ACTIVE, "Enabled")
                .word(VendorWord.USER_INACTIVE, "Disabled")
                .build();
        server.answers("true").answers("true");
        Users users = server.client(conventions).users();

        users.activate(USER);
        users.deactivate(USER);

        assertThat(server.asked()).isEqualTo("PUT /api/user/setStatus/Enabled [\"u-1\"]");
        assertThat(server.asked()).isEqualTo("PUT /api/user/setStatus/Disabled [\"u-1\"]");
    }

    @Test
    void masksAPasswordThatTheServerRepeatsWhateverItIsCalledInTheBody() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .template(VendorBody.USER, "{\"pw\":\"${password}\"}")
                .build();
        List<Users> generations = List.of(
                server.client(conventions).users(),
                server.legacyClient(conventions).users());

        for (Users users : generations) {
            server.answers(refusal("cannot take {pw: not-a-password}"))
                    .answers(refusal("cannot take {pw: not-a-password}"));
            Throwable created = catchThrowable(() -> users.create(jane -> {
                jane(jane);
                jane.password(Secret.of("not-a-password"));
            }));
            Throwable updated =
                    catchThrowable(() -> users.update(USER, jane -> jane.password(Secret.of("not-a-password"))));

            assertThat(created)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("cannot take {pw: ***}");
            assertThat(updated)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("cannot take {pw: ***}");
            new LeakSearch("not-a-password").assertAbsentFrom(created);
            new LeakSearch("not-a-password").assertAbsentFrom(updated);
            assertThat(server.asked()).startsWith("POST ").endsWith("/ {\"pw\":\"not-a-password\"}");
            assertThat(server.asked()).startsWith("PUT ").endsWith("/u-1 {\"pw\":\"not-a-password\"}");
        }
    }

    @Test
    void refusesANewUserWithoutWhatAProfileNeedsBeforeItAsks() {
        Users users = server.client().users();

        assertThatThrownBy(() -> users.create(jane -> jane.firstName("Jane").email("jane@example.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A new user needs lastName, userName.");
        assertThatThrownBy(() -> users.update(USER, nothing -> {})).hasMessage("An update needs at least one field.");
    }

    @Test
    void saysWhereItLookedForTheIdOfANewUser() {
        Users users = server.answers("{\"made\":true}").client().users();

        assertThatThrownBy(() -> users.create(UserChangesTest::jane))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageStartingWith("The answer of createUser (at $) has no usable user id.")
                .hasMessageContaining("VendorField.USER_ID");
        assertThat(server.asked()).startsWith("POST /api/user/ ");
    }

    @Test
    void takesFalseForWhatItIs() {
        Users users = server.answers("false").legacyClient().users();

        assertThatThrownBy(() -> users.deactivate(USER))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED))
                .hasMessage("legacyDeactivateUser answered false: the server did not change the user.");
        assertThat(server.asked()).isEqualTo("DELETE /users/u-1");
    }

    @Test
    void goesByThePathOfAStatusAndTakesFalseForARefusalWithTheVendorsOwnWord() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .path(VendorCall.SET_USER_STATUS, "/api/v2/user/setStatus/{status}")
                .build();
        Users users = server.answers("false").client(conventions).users();

        assertThatThrownBy(() -> users.setStatus("Locked", List.of(USER)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED))
                .hasMessage("setUserStatus answered false: the server did not change the user.");
        assertThat(server.asked()).isEqualTo("PUT /api/v2/user/setStatus/Locked [\"u-1\"]");
    }

    @Test
    void refusesADelegationThatCannotBe() {
        Users users = server.client().users();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");

        assertThatThrownBy(() -> users.delegate(USER, new UserId("u-2"), now, now))
                .hasMessage("end: must be after the start.");
        assertThatThrownBy(() -> users.delegate(USER, USER, now, now.plusSeconds(1)))
                .hasMessage("delegate: must be another user.");
        assertThatThrownBy(() -> users.setStatus("Locked", List.of())).hasMessage("users: must not be empty.");
    }

    @Test
    void saysThatWindowsHasNoNameForATimeZone() {
        Users users = server.client().users();

        assertThatThrownBy(() -> users.update(USER, jane -> jane.timeZone(ZoneId.of("Antarctica/Troll"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeZone: no Windows name is known for Antarctica/Troll; give it to timeZoneName.");
    }

    @Test
    void findsAUserByTheExactUserNameWhateverItsCase() {
        server.answers("[{\"SID\":\"u-1\",\"UserName\":\"jane.doe\"},{\"SID\":\"u-2\",\"UserName\":\"jane.doe2\"}]")
                .answers("[]");

        assertThat(server.client()
                        .users()
                        .findByUserName("Jane.Doe")
                        .orElseThrow()
                        .id())
                .isEqualTo(USER);
        assertThat(server.asked()).isEqualTo("GET /api/user/?search=Jane.Doe&start=0&count=50");
        assertThat(server.asked()).isEqualTo("GET /api/user/?search=Jane.Doe&start=2&count=50");
    }

    @Test
    void readsWhatTheOlderApiTellsOfAUser() {
        User user = new User(
                Replies.entity(
                        "{\"SID\":\"u-1\",\"ContactID\":7,\"NameMiddle\":\"M.\",\"Title\":\"Buyer\","
                                + "\"Department\":\"Sales\",\"Division\":\"North\",\"CostCenter\":\"12\",\"Location\":\"Lisbon\","
                                + "\"Phone\":\"919\",\"Locale\":\"en-GB\",\"TimeZone\":\"Pacific Standard Time\",\"ManagerSID\":\"u-2\","
                                + "\"DelegateSid\":\"u-3\",\"DelegationStart\":\"2026-01-01T00:00:00.000Z\","
                                + "\"DelegationEnd\":\"0001-01-01T00:00:00.000Z\",\"ModifiedDate\":\"2026-01-02T00:00:00.000Z\"}"));

        assertThat(user.number()).hasValue(7);
        assertThat(user.middleName()).contains("M.");
        assertThat(user.title()).contains("Buyer");
        assertThat(user.department()).contains("Sales");
        assertThat(user.division()).contains("North");
        assertThat(user.costCenter()).contains("12");
        assertThat(user.location()).contains("Lisbon");
        assertThat(user.phone()).contains("919");
        assertThat(user.locale()).contains(Locale.UK);
        assertThat(user.timeZone()).contains(ZoneId.of("America/Los_Angeles"));
        assertThat(user.managerId()).contains(new UserId("u-2"));
        assertThat(user.delegateId()).contains(new UserId("u-3"));
        assertThat(user.delegationStart()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(user.delegationEnd()).isEmpty();
        assertThat(user.modifiedAt()).contains(Instant.parse("2026-01-02T00:00:00Z"));
    }

    @Test
    void keepsATimeZoneThatItDoesNotKnowAsText() {
        User user = new User(Replies.entity("{\"SID\":\"u-1\",\"TimeZone\":\"Acme Time\",\"Locale\":\"English!\"}"));

        assertThat(user.timeZone()).isEmpty();
        assertThat(user.timeZoneName()).contains("Acme Time");
        assertThat(user.locale()).isEmpty();
    }

    private static MockResponse refusal(String message) {
        return new MockResponse()
                .setResponseCode(400)
                .setHeader("Content-Type", "application/json")
                .setBody(JsonValue.of(Map.of("message", message)).toJson());
    }

    private static void jane(UserDetails jane) {
        jane.firstName("Jane").lastName("Doe").email("jane@example.com").userName("jane.doe");
    }
}
