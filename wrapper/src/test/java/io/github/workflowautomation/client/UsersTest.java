package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersTest {
    private static final String SID = "14efaa2a-0000-4000-8000-000000000001";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void readsTheCurrentUserAsTheOlderApiWritesOne() {
        String json = "{\"CreatedDate\":\"2013-06-27T15:44:53.627Z\",\"DeletedDate\":\"0001-01-01T00:00:00.000Z\","
                + "\"ID\":12,\"SID\":\"" + SID + "\",\"NameFirst\":\"Jane\",\"NameLast\":\"Doe\","
                + "\"Email\":\"jane@example.com\",\"UserName\":\"jane.doe\",\"IsActive\":true}";
        User user = server.answers(json).client().users().current();

        assertThat(server.asked()).isEqualTo("GET /api/user/current");
        assertThat(user.id()).isEqualTo(new UserId(SID));
        assertThat(user.userName()).contains("jane.doe");
        assertThat(user.displayName()).isEqualTo("Jane Doe");
        assertThat(user.firstName()).contains("Jane");
        assertThat(user.lastName()).contains("Doe");
        assertThat(user.email()).contains("jane@example.com");
        assertThat(user.active()).contains(true);
        assertThat(user.createdAt()).contains(Instant.parse("2013-06-27T15:44:53.627Z"));
        assertThat(user.deletedAt()).isEmpty();
        assertThat(user.raw()).isEqualTo(VendorServer.json(json));
        assertThat(user).hasToString("User[" + SID + ", Jane Doe]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"contactSid\":\"u-1\",\"name\":\"Jane M. Doe\",\"firstName\":\"Jane\"} | Jane M. Doe",
                "{\"userGuid\":\"u-1\",\"firstName\":\"Jane\"} | Jane",
                "{\"guid\":\"u-1\",\"userName\":\"jane.doe\"} | jane.doe",
                "[{\"id\":\"u-1\"}] | u-1"
            })
    void readsAUserInEveryKnownSpellingAndFindsANameToShow(String json, String displayName) {
        User user = server.answers(json).client().users().current();

        assertThat(server.asked()).isEqualTo("GET /api/user/current");
        assertThat(user.id()).isEqualTo(new UserId("u-1"));
        assertThat(user.displayName()).isEqualTo(displayName);
        assertThat(user.createdAt()).isEmpty();
        assertThat(user.active()).isEmpty();
    }

    @Test
    void refusesAUserWithoutAnId() {
        WorkflowClient client =
                server.answers("{\"userName\":\"jane.doe\",\"id\":7}").client();

        assertThatThrownBy(() -> client.users().current())
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of getCurrentUser (at $) has no usable user id. JSON names tried, in any case and with"
                                + " or without underscores: SID, contactSid, contactGuid, userSid, userGuid, guid, id. If the"
                                + " vendor uses another, set VendorConventions.Builder.names(VendorField.USER_ID, …).");
        assertThat(server.asked()).isEqualTo("GET /api/user/current");
    }

    @Test
    void findsAnIdUnderANameOfTheTenantsOwn() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .names(VendorField.USER_ID, "personId")
                .build();
        User user = server.answers("{\"person_id\":\"u-1\"}")
                .client(conventions)
                .users()
                .current();

        assertThat(user.id()).isEqualTo(new UserId("u-1"));
        assertThat(server.asked()).isEqualTo("GET /api/user/current");
    }

    @Test
    void getsAUser() {
        User user = server.answers("{\"SID\":\"" + SID + "\"}").client().users().get(new UserId(SID));

        assertThat(server.asked()).isEqualTo("GET /api/user/" + SID);
        assertThat(user.id()).isEqualTo(new UserId(SID));
    }

    @Test
    void takesAnEmptyListForNoSuchUser() {
        WorkflowClient client = server.answers("[]").client();

        assertThatThrownBy(() -> client.users().get(new UserId(SID))).isInstanceOf(NotFoundException.class);
        assertThat(server.asked()).isEqualTo("GET /api/user/" + SID);
    }

    @Test
    void listsUsersPageByPage() {
        VendorConventions conventions =
                VendorConventions.defaults().toBuilder().pageSize(2).build();
        server.answers("[{\"TotalItemCnt\":3,\"Items\":[{\"SID\":\"u-1\"},{\"SID\":\"u-2\"}]}]")
                .answers("[{\"TotalItemCnt\":3,\"Items\":[{\"SID\":\"u-3\"}]}]");

        assertThat(server.client(conventions).users().list())
                .extracting(user -> user.id().value())
                .containsExactly("u-1", "u-2", "u-3");
        assertThat(server.asked()).isEqualTo("GET /api/user/?start=0&count=2");
        assertThat(server.asked()).isEqualTo("GET /api/user/?start=2&count=2");
    }
}
