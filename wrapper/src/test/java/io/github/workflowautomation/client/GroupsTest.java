package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GroupsTest {
    private static final GroupId GROUP = new GroupId("g-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void findsAGroupByItsExactName() {
        server.answers("{\"items\":[{\"groupGuid\":\"g-1\",\"name\":\"Buyers\",\"description\":\"Who buy\"},"
                + "{\"groupGuid\":\"g-2\",\"name\":\"Buyers of cars\"}],\"total\":2}");

        Group group = server.client().groups().findByName("Buyers").orElseThrow();

        assertThat(server.asked()).isEqualTo("GET /api/user/groups/list?search=Buyers&start=0&count=50");
        assertThat(group.id()).contains(GROUP);
        assertThat(group.name()).contains("Buyers");
        assertThat(group.description()).contains("Who buy");
        assertThat(group).hasToString("Group[Buyers]");
    }

    @Test
    void keepsGroupsOfWhichItKnowsNoName() {
        server.answers("[{\"x\":1},{\"x\":2}]");

        assertThat(server.client().groups().of(new UserId("u-1")))
                .extracting(group -> group.raw().toJson())
                .containsExactly("{\"x\":1}", "{\"x\":2}");
        assertThat(server.asked()).isEqualTo("GET /api/user/u-1/groups");
    }

    @Test
    void listsMembersPageByPage() {
        VendorConventions conventions =
                VendorConventions.defaults().toBuilder().pageSize(1).build();
        server.answers("{\"Items\":[{\"SID\":\"u-1\"}],\"TotalItemCnt\":2}")
                .answers("{\"Items\":[{\"SID\":\"u-2\"}],\"TotalItemCnt\":2}");

        assertThat(server.client(conventions).groups().members(GROUP))
                .extracting(User::id)
                .containsExactly(new UserId("u-1"), new UserId("u-2"));
        assertThat(server.asked()).isEqualTo("GET /api/user/groups/g-1/members?start=0&count=1");
        assertThat(server.asked()).isEqualTo("GET /api/user/groups/g-1/members?start=1&count=1");
    }

    @Test
    void listsUsersWhoAreNotInAGroupByConditions() {
        server.answers("[]");

        assertThat(server.client()
                        .groups()
                        .nonMembers(GROUP, list -> list.filter(Filter.of("phone", Comparison.EQUALS, "919"))))
                .isEmpty();
        assertThat(server.request().getRequestUrl().queryParameter("filters"))
                .isEqualTo("[{\"field\":\"phone\",\"data\":{\"comparison\":\"eq\",\"value\":\"919\"}}]");
    }

    @Test
    void refusesWhatCannotBeAskedForBeforeItAsks() {
        Groups groups = server.client().groups();
        Filter filter = Filter.of("phone", Comparison.EQUALS, "919");

        assertThatThrownBy(() -> groups.list(list -> list.filter(filter)))
                .hasMessage("groups().list(…): filter: no parameter for filters is known of this call.");
        assertThatThrownBy(() -> groups.members(GROUP, list -> list.filter(filter)))
                .hasMessage("groups().members(…): filter: no parameter for filters is known of this call.");
        assertThatThrownBy(() -> groups.create(group -> group.description("Who buy")))
                .hasMessage("A new group needs name.");
        assertThatThrownBy(() -> groups.update(GROUP, nothing -> {}))
                .hasMessage("An update needs name or description.");
        assertThatThrownBy(() -> groups.addMembers(GROUP, List.of())).hasMessage("users: must not be empty.");
        assertThatThrownBy(() -> groups.delete(List.of())).hasMessage("groups: must not be empty.");
    }
}
