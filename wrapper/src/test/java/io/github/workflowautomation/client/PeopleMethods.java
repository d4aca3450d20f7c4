package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.GenerationTest.Method;
import java.util.stream.Stream;

/** The methods for users, groups and keys beyond those of the story, for {@link GenerationTest}. */
final class PeopleMethods {
    private static final String USER = "{\"SID\":\"u-1\",\"UserName\":\"jane.doe\"}";
    private static final String USERS = "{\"items\":[" + USER + "],\"total\":1}";
    private static final String GROUP = "{\"groupGuid\":\"g-1\",\"name\":\"Buyers\"}";
    private static final String GROUPS = "{\"items\":[" + GROUP + "],\"total\":1}";
    private static final String NONE = "";

    private PeopleMethods() {}

    static Stream<Method> all() {
        return Stream.of(users(), changes(), groups(), keys()).flatMap(some -> some);
    }

    private static Stream<Method> users() {
        return Stream.of(
                new Method(
                        "getCurrentUser",
                        USER,
                        c -> c.users().currentWithPermissions(),
                        "GET /api/user/current?includePermissions=true",
                        NONE),
                new Method(
                        "getFullUser", USER, c -> c.users().getFull(new UserId("u-1")), "GET /api/user/u-1/full", NONE),
                new Method(
                        "users().findByUserName(userName)",
                        USERS,
                        c -> assertThat(c.users().findByUserName("Jane.Doe")).isPresent(),
                        "GET /api/user/?search=Jane.Doe&start=0&count=50",
                        "GET /users/?username=Jane.Doe&start=0&count=50"),
                new Method(
                        "users().list(which)",
                        USERS,
                        c -> c.users()
                                .list(list -> list.search("Doe").sortBy("NameLast", SortDirection.DESCENDING))
                                .toList(),
                        "GET /api/user/?search=Doe&sort=NameLast&dir=DESC&start=0&count=50",
                        "GET /users/?name=Doe&sort=NameLast&dir=DESC&start=0&count=50"),
                new Method(
                        "searchUsers",
                        USERS,
                        c -> c.users()
                                .search(search -> search.search("Doe")
                                        .sortBy("NameLast", SortDirection.ASCENDING)
                                        .notIn(new GroupId("g-1"))
                                        .withoutGuests()
                                        .columns("Custom1", "Custom2"))
                                .toList(),
                        "GET /api/user/advancedSearch?search=Doe&sort=NameLast&dir=ASC&excludeGroupGuid=g-1"
                                + "&extraUserColumns=Custom1%2CCustom2&excludeGuest=true&start=0&count=50",
                        NONE),
                new Method(
                        "listContactsByPermission",
                        USERS,
                        c -> c.users()
                                .withPermission(
                                        "Run",
                                        on -> on.on(new ProcessId("p-1"))
                                                .onCategory("c-1")
                                                .search("Doe")
                                                .sortBy("NameLast", SortDirection.ASCENDING))
                                .toList(),
                        "GET /api/user/contacts/by-permission?permissionType=Run&search=Doe&sort=NameLast&dir=ASC"
                                + "&processGuid=p-1&categoryGuid=c-1&start=0&count=50",
                        NONE),
                new Method(
                        "listContacts",
                        USERS,
                        c -> c.users()
                                .directory()
                                .contacts(list -> list.search("Doe").sortBy("NameLast", SortDirection.ASCENDING))
                                .toList(),
                        "GET /api/user/contacts?search=Doe&sort=NameLast&dir=ASC&start=0&count=50",
                        NONE),
                new Method(
                        "listUserSyncRuns",
                        "{\"items\":[{\"run\":1}],\"total\":1}",
                        c -> c.users()
                                .syncs()
                                .runs()
                                .history(new UserSyncId("y-1"))
                                .toList(),
                        "GET /api/user/sync/y-1/history?offset=0&limit=50",
                        NONE));
    }

    private static Stream<Method> changes() {
        UserId user = new UserId("u-1");
        return Stream.of(
                new Method(
                        "users().create(details)",
                        "\"14efaa2a-0000-4000-8000-000000000001\"",
                        c -> c.users()
                                .create(jane -> jane.firstName("Jane")
                                        .lastName("Doe")
                                        .email("jane@example.com")
                                        .userName("jane.doe")),
                        "POST /api/user/ {\"NameFirst\":\"Jane\",\"NameLast\":\"Doe\",\"Email\":\"jane@example.com\","
                                + "\"UserName\":\"jane.doe\"}",
                        "POST /users/ {\"NameFirst\":\"Jane\",\"NameLast\":\"Doe\",\"Email\":\"jane@example.com\","
                                + "\"UserName\":\"jane.doe\"}"),
                new Method(
                        "users().update(id, details)",
                        "true",
                        c -> c.users().update(user, jane -> jane.title("Buyer")),
                        "PUT /api/user/u-1 {\"Title\":\"Buyer\"}",
                        "PUT /users/u-1 {\"Title\":\"Buyer\"}"),
                new Method(
                        "users().activate(id)",
                        "true",
                        c -> c.users().activate(user),
                        "PUT /api/user/setStatus/Active [\"u-1\"]",
                        "PUT /users/u-1 {\"IsActive\":true}"),
                new Method(
                        "users().deactivate(id)",
                        "true",
                        c -> c.users().deactivate(user),
                        "PUT /api/user/setStatus/Inactive [\"u-1\"]",
                        "DELETE /users/u-1"));
    }

    private static Stream<Method> groups() {
        GroupId group = new GroupId("g-1");
        return Stream.of(
                new Method(
                        "listGroups",
                        GROUPS,
                        c -> c.groups()
                                .list(list -> list.search("Buy").sortBy("name", SortDirection.ASCENDING))
                                .toList(),
                        "GET /api/user/groups/list?search=Buy&sort=name&dir=ASC&start=0&count=50",
                        NONE),
                new Method("getGroup", GROUP, c -> c.groups().get(group), "GET /api/user/groups/g-1", NONE),
                new Method(
                        "listUserGroups",
                        GROUPS,
                        c -> c.groups().of(new UserId("u-1")).toList(),
                        "GET /api/user/u-1/groups",
                        NONE),
                new Method(
                        "listGroupMembers",
                        USERS,
                        c -> c.groups()
                                .members(group, list -> list.search("Doe").sortBy("NameLast", SortDirection.ASCENDING))
                                .toList(),
                        "GET /api/user/groups/g-1/members?search=Doe&sort=NameLast&dir=ASC&start=0&count=50",
                        NONE),
                new Method(
                        "listGroupNonMembers",
                        USERS,
                        c -> c.groups()
                                .nonMembers(
                                        group, list -> list.search("Doe").sortBy("NameLast", SortDirection.ASCENDING))
                                .toList(),
                        "GET /api/user/groups/g-1/nonMembers?search=Doe&sort=NameLast&dir=ASC&start=0&count=50",
                        NONE));
    }

    private static Stream<Method> keys() {
        return Stream.of(
                new Method(
                        "createApiKey",
                        "{\"id\":\"k-1\",\"privateKey\":\"not-a-real-key\"}",
                        c -> c.apiKeys().create(key -> key.description("Nightly")),
                        "POST /api/auth/apikey {\"description\":\"Nightly\"}",
                        NONE),
                new Method(
                        "createPersonalApiKey",
                        "{\"id\":\"k-1\",\"privateKey\":\"not-a-real-key\"}",
                        c -> c.apiKeys().personal().create(),
                        "POST /api/auth/personalapikey",
                        NONE),
                new Method(
                        "verifyApiKey",
                        "true",
                        c -> c.apiKeys().verify(Secret.of("not-a-real-key")),
                        "GET /api/auth/apikey/acme/not-a-real-key/verify",
                        NONE));
    }
}
