package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.ApiKeyId;
import io.github.workflowautomation.client.UserDetails;
import io.github.workflowautomation.client.UserSyncId;
import io.github.workflowautomation.client.UserSyncRunId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The methods for users, groups and API keys. */
final class PeopleCalls {
    private static final ApiKeyId KEY = new ApiKeyId(Given.SID);
    private static final UserSyncId SYNC = new UserSyncId(Given.SID);
    private static final UserSyncRunId RUN = new UserSyncRunId(Given.SID);
    private static final Map<String, ?> BODY = Map.of("note", "made up");
    private static final List<String> MESSAGES = List.of(Given.SID);

    private PeopleCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(
                        users(),
                        changes(),
                        directory(),
                        preferences(),
                        messages(),
                        syncs(),
                        syncRuns(),
                        groups(),
                        keys())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FriendlyCall> users() {
        return List.of(
                FriendlyCall.of(
                        "Users.currentWithPermissions()", (c, it) -> c.users().currentWithPermissions()),
                FriendlyCall.of("Users.getFull(UserId)", (c, it) -> c.users().getFull(it.user())),
                FriendlyCall.of(
                        "Users.findByUserName(String)", (c, it) -> c.users().findByUserName("jane.doe")),
                FriendlyCall.of(
                        "Users.list(Consumer)",
                        (c, it) -> c.users().list(list -> list.search("Doe")).toList()),
                FriendlyCall.of(
                        "Users.search(Consumer)",
                        (c, it) -> c.users()
                                .search(search ->
                                        search.search("Doe").notIn(it.group()).withoutGuests())
                                .toList()),
                FriendlyCall.of(
                        "Users.withPermission(String, Consumer)",
                        (c, it) -> c.users()
                                .withPermission("Run", on -> on.on(it.process()))
                                .toList()));
    }

    private static List<FriendlyCall> changes() {
        return List.of(
                FriendlyCall.of("Users.create(Consumer)", (c, it) -> c.users().create(PeopleCalls::john)),
                FriendlyCall.of(
                        "Users.update(UserId, Consumer)",
                        (c, it) -> c.users().update(it.user(), user -> user.title("Buyer"))),
                FriendlyCall.of("Users.activate(UserId)", (c, it) -> c.users().activate(it.user())),
                FriendlyCall.of("Users.deactivate(UserId)", (c, it) -> c.users().deactivate(it.user())),
                FriendlyCall.of(
                        "Users.setStatus(String, Collection)",
                        (c, it) -> c.users().setStatus("Active", List.of(it.user()))),
                FriendlyCall.of(
                        "Users.delegate(UserId, UserId, Instant, Instant)",
                        (c, it) -> c.users()
                                .delegate(
                                        it.user(),
                                        it.other(),
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        Instant.parse("2026-02-01T00:00:00Z"))));
    }

    private static void john(UserDetails john) {
        john.firstName("John").lastName("Roe").email("john@example.com").userName("john.roe");
    }

    private static List<FriendlyCall> directory() {
        return List.of(
                FriendlyCall.of(
                        "UserDirectory.orgChart()",
                        (c, it) -> c.users().directory().orgChart()),
                FriendlyCall.of(
                        "UserDirectory.linkedOrgChart()",
                        (c, it) -> c.users().directory().linkedOrgChart()),
                FriendlyCall.of(
                        "UserDirectory.managers()",
                        (c, it) -> c.users().directory().managers()),
                FriendlyCall.of(
                        "UserDirectory.managersFor(UserId)",
                        (c, it) -> c.users().directory().managersFor(it.user())),
                FriendlyCall.of(
                        "UserDirectory.contacts(Consumer)",
                        (c, it) -> c.users()
                                .directory()
                                .contacts(list -> list.search("Doe"))
                                .toList()),
                FriendlyCall.of(
                        "UserDirectory.data(Collection, String[])",
                        (c, it) -> c.users().directory().data(List.of(it.user()), "Email")),
                FriendlyCall.of(
                        "UserDirectory.basics(Collection)",
                        (c, it) -> c.users().directory().basics(List.of(it.user()))),
                FriendlyCall.of(
                        "UserDirectory.checkUserName(String)",
                        (c, it) -> c.users().directory().checkUserName("john.roe")),
                FriendlyCall.of(
                        "UserDirectory.usersLeft()",
                        (c, it) -> c.users().directory().usersLeft()));
    }

    private static List<FriendlyCall> preferences() {
        return List.of(
                FriendlyCall.of(
                        "UserPreferences.all()",
                        (c, it) -> c.users().preferences().all()),
                FriendlyCall.of(
                        "UserPreferences.get(String)",
                        (c, it) -> c.users().preferences().get("lists")),
                FriendlyCall.of(
                        "UserPreferences.update(Map)",
                        (c, it) -> c.users().preferences().update(BODY)),
                FriendlyCall.of(
                        "UserPreferences.delete(String)",
                        (c, it) -> c.users().preferences().delete("lists")));
    }

    private static List<FriendlyCall> messages() {
        return List.of(
                FriendlyCall.of(
                        "UserMessages.inbox()", (c, it) -> c.users().messages().inbox()),
                FriendlyCall.of(
                        "UserMessages.count()", (c, it) -> c.users().messages().count()),
                FriendlyCall.of(
                        "UserMessages.send(Map)",
                        (c, it) -> c.users().messages().send(BODY)),
                FriendlyCall.of(
                        "UserMessages.markRead(Collection)",
                        (c, it) -> c.users().messages().markRead(MESSAGES)),
                FriendlyCall.of(
                        "UserMessages.markUnread(Collection)",
                        (c, it) -> c.users().messages().markUnread(MESSAGES)),
                FriendlyCall.of(
                        "UserMessages.flag(Collection, boolean)",
                        (c, it) -> c.users().messages().flag(MESSAGES, true)),
                FriendlyCall.of(
                        "UserMessages.trash(Collection, boolean)",
                        (c, it) -> c.users().messages().trash(MESSAGES, true)),
                FriendlyCall.of(
                        "UserMessages.delete(Collection)",
                        (c, it) -> c.users().messages().delete(MESSAGES)));
    }

    private static List<FriendlyCall> syncs() {
        return List.of(
                FriendlyCall.of("UserSyncs.list()", (c, it) -> c.users().syncs().list()),
                FriendlyCall.of(
                        "UserSyncs.listByStatus(String)",
                        (c, it) -> c.users().syncs().listByStatus("active")),
                FriendlyCall.of(
                        "UserSyncs.listBySource(String)",
                        (c, it) -> c.users().syncs().listBySource("ldap")),
                FriendlyCall.of(
                        "UserSyncs.get(UserSyncId)",
                        (c, it) -> c.users().syncs().get(SYNC)),
                FriendlyCall.of(
                        "UserSyncs.create(Map)", (c, it) -> c.users().syncs().create(BODY)),
                FriendlyCall.of(
                        "UserSyncs.replace(UserSyncId, Map)",
                        (c, it) -> c.users().syncs().replace(SYNC, BODY)),
                FriendlyCall.of(
                        "UserSyncs.delete(UserSyncId)",
                        (c, it) -> c.users().syncs().delete(SYNC)),
                FriendlyCall.of(
                        "UserSyncs.pause(UserSyncId)",
                        (c, it) -> c.users().syncs().pause(SYNC)),
                FriendlyCall.of(
                        "UserSyncs.resume(UserSyncId)",
                        (c, it) -> c.users().syncs().resume(SYNC)),
                FriendlyCall.of(
                        "UserSyncs.template()", (c, it) -> c.users().syncs().template()),
                FriendlyCall.of(
                        "UserSyncs.csvTemplate()",
                        (c, it) -> c.users().syncs().csvTemplate().to(it.target())),
                FriendlyCall.of(
                        "UserSyncs.databaseScript()",
                        (c, it) -> c.users().syncs().databaseScript().to(it.target())),
                FriendlyCall.of(
                        "UserSyncs.databaseTables(String)",
                        (c, it) -> c.users().syncs().databaseTables(Given.SID)),
                FriendlyCall.of(
                        "UserSyncs.testDatabase(Map)",
                        (c, it) -> c.users().syncs().testDatabase(BODY)),
                FriendlyCall.of(
                        "UserSyncs.testLdap(Map)", (c, it) -> c.users().syncs().testLdap(BODY)));
    }

    private static List<FriendlyCall> syncRuns() {
        return List.of(
                FriendlyCall.of(
                        "UserSyncRuns.history(UserSyncId)",
                        (c, it) -> c.users().syncs().runs().history(SYNC).toList()),
                FriendlyCall.of(
                        "UserSyncRuns.get(UserSyncId, UserSyncRunId)",
                        (c, it) -> c.users().syncs().runs().get(SYNC, RUN)),
                FriendlyCall.of(
                        "UserSyncRuns.start(UserSyncId, Map)",
                        (c, it) -> c.users().syncs().runs().start(SYNC, Map.of())),
                FriendlyCall.of(
                        "UserSyncRuns.preview(UserSyncId, Map)",
                        (c, it) -> c.users().syncs().runs().preview(SYNC, Map.of())),
                FriendlyCall.of(
                        "UserSyncRuns.resolve(UserSyncId, UserSyncRunId, Map)",
                        (c, it) -> c.users().syncs().runs().resolve(SYNC, RUN, BODY)),
                FriendlyCall.of(
                        "UserSyncRuns.export(UserSyncId, UserSyncRunId)",
                        (c, it) -> c.users().syncs().runs().export(SYNC, RUN).to(it.target())));
    }

    private static List<FriendlyCall> groups() {
        return List.of(
                FriendlyCall.of(
                        "Groups.findByName(String)", (c, it) -> c.groups().findByName("Buyers")),
                FriendlyCall.of("Groups.list()", (c, it) -> c.groups().list().toList()),
                FriendlyCall.of(
                        "Groups.list(Consumer)",
                        (c, it) -> c.groups().list(list -> list.search("Buy")).toList()),
                FriendlyCall.of("Groups.get(GroupId)", (c, it) -> c.groups().get(it.group())),
                FriendlyCall.of(
                        "Groups.of(UserId)", (c, it) -> c.groups().of(it.user()).toList()),
                FriendlyCall.of("Groups.create(Consumer)", (c, it) -> c.groups().create(group -> group.name("Buyers"))),
                FriendlyCall.of(
                        "Groups.update(GroupId, Consumer)",
                        (c, it) -> c.groups().update(it.group(), group -> group.name("Buyers"))),
                FriendlyCall.of(
                        "Groups.delete(Collection)", (c, it) -> c.groups().delete(List.of(it.group()))),
                FriendlyCall.of("Groups.delete(GroupId)", (c, it) -> c.groups().delete(it.group())),
                FriendlyCall.of(
                        "Groups.members(GroupId)",
                        (c, it) -> c.groups().members(it.group()).toList()),
                FriendlyCall.of(
                        "Groups.members(GroupId, Consumer)",
                        (c, it) -> c.groups()
                                .members(it.group(), list -> list.search("Doe"))
                                .toList()),
                FriendlyCall.of(
                        "Groups.nonMembers(GroupId)",
                        (c, it) -> c.groups().nonMembers(it.group()).toList()),
                FriendlyCall.of(
                        "Groups.nonMembers(GroupId, Consumer)",
                        (c, it) -> c.groups()
                                .nonMembers(it.group(), list -> list.search("Doe"))
                                .toList()),
                FriendlyCall.of(
                        "Groups.addMembers(GroupId, Collection)",
                        (c, it) -> c.groups().addMembers(it.group(), List.of(it.other()))),
                FriendlyCall.of(
                        "Groups.removeMembers(GroupId, Collection)",
                        (c, it) -> c.groups().removeMembers(it.group(), List.of(it.other()))),
                FriendlyCall.of(
                        "Groups.processes(GroupId)", (c, it) -> c.groups().processes(it.group())),
                FriendlyCall.of("Groups.roles(GroupId)", (c, it) -> c.groups().roles(it.group())));
    }

    private static List<FriendlyCall> keys() {
        return List.of(
                FriendlyCall.of("ApiKeys.list()", (c, it) -> c.apiKeys().list()),
                FriendlyCall.of(
                        "ApiKeys.create(Consumer)", (c, it) -> c.apiKeys().create(key -> key.description("Nightly"))),
                FriendlyCall.of(
                        "ApiKeys.delete(ApiKeyId)", (c, it) -> c.apiKeys().delete(KEY)),
                FriendlyCall.of(
                        "ApiKeys.verify(Secret)", (c, it) -> c.apiKeys().verify(Secret.of("test-api-key-not-real"))),
                FriendlyCall.of(
                        "PersonalApiKeys.list()",
                        (c, it) -> c.apiKeys().personal().list()),
                FriendlyCall.of(
                        "PersonalApiKeys.create()",
                        (c, it) -> c.apiKeys().personal().create()),
                FriendlyCall.of(
                        "PersonalApiKeys.delete(ApiKeyId)",
                        (c, it) -> c.apiKeys().personal().delete(KEY)));
    }
}
