package io.github.workflowautomation.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The thin calls for users, groups and keys. */
final class PeopleThinCalls {
    private static final UserId USER = new UserId("u-1");
    private static final GroupId GROUP = new GroupId("g-1");
    private static final UserSyncId SYNC = new UserSyncId("y-1");
    private static final UserSyncRunId RUN = new UserSyncRunId("run-1");
    private static final Map<String, ?> BODY = Map.of("any", true);

    private PeopleThinCalls() {}

    static Stream<ThinCall> all() {
        return Stream.of(users(), directory(), preferences(), messages(), syncs(), syncRuns(), groups(), keys())
                .flatMap(some -> some);
    }

    private static Stream<ThinCall> users() {
        return Stream.of(
                new ThinCall(
                        "setUserStatus",
                        c -> c.users().setStatus("Locked", List.of(USER, new UserId("u-2"))),
                        "PUT /api/user/setStatus/Locked [\"u-1\",\"u-2\"]"),
                new ThinCall(
                        "setDelegate",
                        c -> c.users()
                                .delegate(
                                        USER,
                                        new UserId("u-2"),
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        Instant.parse("2026-01-15T12:00:00Z")),
                        "PUT /api/user/u-1/delegate {\"DelegateSid\":\"u-2\","
                                + "\"DelegationStart\":\"2026-01-01T00:00:00.000Z\","
                                + "\"DelegationEnd\":\"2026-01-15T12:00:00.000Z\"}"));
    }

    private static Stream<ThinCall> directory() {
        return Stream.of(
                new ThinCall("getOrgChart", c -> c.users().directory().orgChart(), "GET /api/user/orgchart"),
                new ThinCall(
                        "getOrgChart",
                        c -> c.users().directory().linkedOrgChart(),
                        "GET /api/user/orgchart?hideUnlinked=true"),
                new ThinCall("listManagers", c -> c.users().directory().managers(), "GET /api/user/managers"),
                new ThinCall(
                        "listManagers",
                        c -> c.users().directory().managersFor(USER),
                        "GET /api/user/managers?exceptGuid=u-1"),
                new ThinCall(
                        "getContactData",
                        c -> c.users().directory().data(List.of(USER, new UserId("u-2")), "Email", "Phone"),
                        "GET /api/user/getContactData?userGuids=u-1%2Cu-2&columns=Email%2CPhone"),
                new ThinCall(
                        "getContactData",
                        c -> c.users().directory().data(List.of(USER)),
                        "GET /api/user/getContactData?userGuids=u-1"),
                new ThinCall(
                        "getUserBasics",
                        c -> c.users().directory().basics(List.of(USER)),
                        "POST /api/user/batch/basic [\"u-1\"]"),
                new ThinCall(
                        "checkUserName",
                        c -> c.users().directory().checkUserName("jane.doe"),
                        "GET /api/user/checkUsername?userName=jane.doe"),
                new ThinCall(
                        "getUsersLeftInLicense",
                        c -> c.users().directory().usersLeft(),
                        "GET /api/user/license/getNumberOfUsersLeftInLicenseInfo"));
    }

    private static Stream<ThinCall> preferences() {
        return Stream.of(
                new ThinCall("getPreferences", c -> c.users().preferences().all(), "GET /api/user/preferences"),
                new ThinCall(
                        "getPreferencesOfCategory",
                        c -> c.users().preferences().get("lists"),
                        "GET /api/user/preferences/lists"),
                new ThinCall(
                        "updatePreferences",
                        c -> c.users().preferences().update(BODY),
                        "PATCH /api/user/preferences {\"any\":true}"),
                new ThinCall(
                        "deletePreferencesOfCategory",
                        c -> c.users().preferences().delete("lists"),
                        "DELETE /api/user/preferences/lists"));
    }

    private static Stream<ThinCall> messages() {
        List<String> two = List.of("m-1", "m-2");
        return Stream.of(
                new ThinCall("listMessages", c -> c.users().messages().inbox(), "GET /api/user/messages/inbox"),
                new ThinCall("countMessages", c -> c.users().messages().count(), "GET /api/user/messages/count"),
                new ThinCall(
                        "sendMessage",
                        c -> c.users().messages().send(BODY),
                        "POST /api/user/messages/inbox {\"any\":true}"),
                new ThinCall(
                        "markMessagesRead",
                        c -> c.users().messages().markRead(two),
                        "GET /api/user/messages/read?messageIds=m-1%2Cm-2"),
                new ThinCall(
                        "markMessagesUnread",
                        c -> c.users().messages().markUnread(two),
                        "GET /api/user/messages/unread?messageIds=m-1%2Cm-2"),
                new ThinCall(
                        "flagMessages",
                        c -> c.users().messages().flag(two, true),
                        "PUT /api/user/messages/flag?messageIds=m-1%2Cm-2&setTo=true"),
                new ThinCall(
                        "trashMessages",
                        c -> c.users().messages().trash(two, false),
                        "PUT /api/user/messages/trash?messageIds=m-1%2Cm-2&setTo=false"),
                new ThinCall(
                        "deleteMessages",
                        c -> c.users().messages().delete(two),
                        "DELETE /api/user/messages?messageIds=m-1%2Cm-2"));
    }

    private static Stream<ThinCall> syncs() {
        return Stream.of(
                new ThinCall("listUserSyncs", c -> c.users().syncs().list(), "GET /api/user/sync"),
                new ThinCall(
                        "listUserSyncs",
                        c -> c.users().syncs().listByStatus("paused"),
                        "GET /api/user/sync?status=paused"),
                new ThinCall(
                        "listUserSyncs",
                        c -> c.users().syncs().listBySource("ldap"),
                        "GET /api/user/sync?sourceType=ldap"),
                new ThinCall("getUserSync", c -> c.users().syncs().get(SYNC), "GET /api/user/sync/y-1"),
                new ThinCall(
                        "createUserSync", c -> c.users().syncs().create(BODY), "POST /api/user/sync {\"any\":true}"),
                new ThinCall(
                        "replaceUserSync",
                        c -> c.users().syncs().replace(SYNC, BODY),
                        "PUT /api/user/sync/y-1 {\"any\":true}"),
                new ThinCall("deleteUserSync", c -> c.users().syncs().delete(SYNC), "DELETE /api/user/sync/y-1"),
                new ThinCall("pauseUserSync", c -> c.users().syncs().pause(SYNC), "POST /api/user/sync/y-1/pause"),
                new ThinCall("resumeUserSync", c -> c.users().syncs().resume(SYNC), "POST /api/user/sync/y-1/resume"),
                new ThinCall("getNewUserSync", c -> c.users().syncs().template(), "GET /api/user/sync/template"),
                ThinCall.ofFile(
                        "downloadUserSyncTemplate",
                        c -> c.users().syncs().csvTemplate(),
                        "GET /api/user/sync/template/csv"),
                ThinCall.ofFile(
                        "downloadUserSyncScript",
                        c -> c.users().syncs().databaseScript(),
                        "GET /api/user/sync/database/create-script"),
                new ThinCall(
                        "listUserSyncTables",
                        c -> c.users().syncs().databaseTables("db-1"),
                        "GET /api/user/sync/database/tables?databaseConnectionGuid=db-1"),
                new ThinCall(
                        "testUserSyncDatabase",
                        c -> c.users().syncs().testDatabase(BODY),
                        "POST /api/user/sync/test/database {\"any\":true}"),
                new ThinCall(
                        "testUserSyncDirectory",
                        c -> c.users().syncs().testLdap(BODY),
                        "POST /api/user/sync/test/ldap {\"any\":true}"));
    }

    private static Stream<ThinCall> syncRuns() {
        return Stream.of(
                new ThinCall(
                        "getUserSyncRun",
                        c -> c.users().syncs().runs().get(SYNC, RUN),
                        "GET /api/user/sync/y-1/run/run-1"),
                new ThinCall(
                        "runUserSync",
                        c -> c.users().syncs().runs().start(SYNC, Map.of()),
                        "POST /api/user/sync/y-1/run {}"),
                new ThinCall(
                        "previewUserSync",
                        c -> c.users().syncs().runs().preview(SYNC, BODY),
                        "POST /api/user/sync/y-1/preview {\"any\":true}"),
                new ThinCall(
                        "resolveUserSyncRun",
                        c -> c.users().syncs().runs().resolve(SYNC, RUN, BODY),
                        "POST /api/user/sync/y-1/run/run-1/resolve {\"any\":true}"),
                ThinCall.ofFile(
                        "exportUserSyncRun",
                        c -> c.users().syncs().runs().export(SYNC, RUN),
                        "GET /api/user/sync/y-1/run/run-1/export"));
    }

    private static Stream<ThinCall> groups() {
        return Stream.of(
                new ThinCall(
                        "createGroup",
                        c -> c.groups().create(group -> group.name("Buyers").description("Who buy")),
                        "POST /api/user/groups {\"Name\":\"Buyers\",\"Description\":\"Who buy\"}"),
                new ThinCall(
                        "updateGroup",
                        c -> c.groups().update(GROUP, group -> group.description("Who buy")),
                        "PATCH /api/user/groups/g-1 {\"Description\":\"Who buy\"}"),
                new ThinCall("deleteGroups", c -> c.groups().delete(GROUP), "DELETE /api/user/groups [\"g-1\"]"),
                new ThinCall(
                        "addGroupMembers",
                        c -> c.groups().addMembers(GROUP, List.of(USER)),
                        "POST /api/user/groups/g-1/addMembers [\"u-1\"]"),
                new ThinCall(
                        "removeGroupMembers",
                        c -> c.groups().removeMembers(GROUP, List.of(USER)),
                        "POST /api/user/groups/g-1/removeMembers [\"u-1\"]"),
                new ThinCall(
                        "listGroupProcesses",
                        c -> c.groups().processes(GROUP),
                        "GET /api/user/groups/g-1/processAssocations"),
                new ThinCall(
                        "listGroupRoles", c -> c.groups().roles(GROUP), "GET /api/user/groups/g-1/roleAssocations"));
    }

    private static Stream<ThinCall> keys() {
        ApiKeyId key = new ApiKeyId("k-1");
        return Stream.of(
                new ThinCall("listApiKeys", c -> c.apiKeys().list(), "GET /api/auth/apikey"),
                new ThinCall("deleteApiKey", c -> c.apiKeys().delete(key), "DELETE /api/auth/apikey/k-1"),
                new ThinCall("listPersonalApiKeys", c -> c.apiKeys().personal().list(), "GET /api/auth/personalapikey"),
                new ThinCall(
                        "deletePersonalApiKey",
                        c -> c.apiKeys().personal().delete(key),
                        "DELETE /api/auth/personalapikey/k-1"));
    }
}
