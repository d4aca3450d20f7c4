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
                        "putUserSetStatusByStatus",
                        c -> c.users().setStatus("Locked", List.of(USER, new UserId("u-2"))),
                        "PUT /api/user/setStatus/Locked [\"u-1\",\"u-2\"]"),
                new ThinCall(
                        "putUserByUserGuidDelegate",
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
                new ThinCall("getUserOrgchart", c -> c.users().directory().orgChart(), "GET /api/user/orgchart"),
                new ThinCall(
                        "getUserOrgchart",
                        c -> c.users().directory().linkedOrgChart(),
                        "GET /api/user/orgchart?hideUnlinked=true"),
                new ThinCall("getUserManagers", c -> c.users().directory().managers(), "GET /api/user/managers"),
                new ThinCall(
                        "getUserManagers",
                        c -> c.users().directory().managersFor(USER),
                        "GET /api/user/managers?exceptGuid=u-1"),
                new ThinCall(
                        "getUserGetContactData",
                        c -> c.users().directory().data(List.of(USER, new UserId("u-2")), "Email", "Phone"),
                        "GET /api/user/getContactData?userGuids=u-1%2Cu-2&columns=Email%2CPhone"),
                new ThinCall(
                        "getUserGetContactData",
                        c -> c.users().directory().data(List.of(USER)),
                        "GET /api/user/getContactData?userGuids=u-1"),
                new ThinCall(
                        "postUserBatchBasic",
                        c -> c.users().directory().basics(List.of(USER)),
                        "POST /api/user/batch/basic [\"u-1\"]"),
                new ThinCall(
                        "getUserCheckUsername",
                        c -> c.users().directory().checkUserName("jane.doe"),
                        "GET /api/user/checkUsername?userName=jane.doe"),
                new ThinCall(
                        "getUserLicenseGetNumberOfUsersLeftInLicenseInfo",
                        c -> c.users().directory().usersLeft(),
                        "GET /api/user/license/getNumberOfUsersLeftInLicenseInfo"));
    }

    private static Stream<ThinCall> preferences() {
        return Stream.of(
                new ThinCall("getUserPreferences", c -> c.users().preferences().all(), "GET /api/user/preferences"),
                new ThinCall(
                        "getUserPreferencesByCategory",
                        c -> c.users().preferences().get("lists"),
                        "GET /api/user/preferences/lists"),
                new ThinCall(
                        "patchUserPreferences",
                        c -> c.users().preferences().update(BODY),
                        "PATCH /api/user/preferences {\"any\":true}"),
                new ThinCall(
                        "deleteUserPreferencesByCategory",
                        c -> c.users().preferences().delete("lists"),
                        "DELETE /api/user/preferences/lists"));
    }

    private static Stream<ThinCall> messages() {
        List<String> two = List.of("m-1", "m-2");
        return Stream.of(
                new ThinCall("getUserMessagesInbox", c -> c.users().messages().inbox(), "GET /api/user/messages/inbox"),
                new ThinCall("getUserMessagesCount", c -> c.users().messages().count(), "GET /api/user/messages/count"),
                new ThinCall(
                        "postUserMessagesInbox",
                        c -> c.users().messages().send(BODY),
                        "POST /api/user/messages/inbox {\"any\":true}"),
                new ThinCall(
                        "getUserMessagesRead",
                        c -> c.users().messages().markRead(two),
                        "GET /api/user/messages/read?messageIds=m-1%2Cm-2"),
                new ThinCall(
                        "getUserMessagesUnread",
                        c -> c.users().messages().markUnread(two),
                        "GET /api/user/messages/unread?messageIds=m-1%2Cm-2"),
                new ThinCall(
                        "putUserMessagesFlag",
                        c -> c.users().messages().flag(two, true),
                        "PUT /api/user/messages/flag?messageIds=m-1%2Cm-2&setTo=true"),
                new ThinCall(
                        "putUserMessagesTrash",
                        c -> c.users().messages().trash(two, false),
                        "PUT /api/user/messages/trash?messageIds=m-1%2Cm-2&setTo=false"),
                new ThinCall(
                        "deleteUserMessages",
                        c -> c.users().messages().delete(two),
                        "DELETE /api/user/messages?messageIds=m-1%2Cm-2"));
    }

    private static Stream<ThinCall> syncs() {
        return Stream.of(
                new ThinCall("getUserSync", c -> c.users().syncs().list(), "GET /api/user/sync"),
                new ThinCall(
                        "getUserSync",
                        c -> c.users().syncs().listByStatus("paused"),
                        "GET /api/user/sync?status=paused"),
                new ThinCall(
                        "getUserSync",
                        c -> c.users().syncs().listBySource("ldap"),
                        "GET /api/user/sync?sourceType=ldap"),
                new ThinCall("getUserSyncById", c -> c.users().syncs().get(SYNC), "GET /api/user/sync/y-1"),
                new ThinCall("postUserSync", c -> c.users().syncs().create(BODY), "POST /api/user/sync {\"any\":true}"),
                new ThinCall(
                        "putUserSyncById",
                        c -> c.users().syncs().replace(SYNC, BODY),
                        "PUT /api/user/sync/y-1 {\"any\":true}"),
                new ThinCall("deleteUserSyncById", c -> c.users().syncs().delete(SYNC), "DELETE /api/user/sync/y-1"),
                new ThinCall(
                        "postUserSyncByIdPause", c -> c.users().syncs().pause(SYNC), "POST /api/user/sync/y-1/pause"),
                new ThinCall(
                        "postUserSyncByIdResume",
                        c -> c.users().syncs().resume(SYNC),
                        "POST /api/user/sync/y-1/resume"),
                new ThinCall("getUserSyncTemplate", c -> c.users().syncs().template(), "GET /api/user/sync/template"),
                ThinCall.ofFile(
                        "getUserSyncTemplateCsv",
                        c -> c.users().syncs().csvTemplate(),
                        "GET /api/user/sync/template/csv"),
                ThinCall.ofFile(
                        "getUserSyncDatabaseCreateScript",
                        c -> c.users().syncs().databaseScript(),
                        "GET /api/user/sync/database/create-script"),
                new ThinCall(
                        "getUserSyncDatabaseTables",
                        c -> c.users().syncs().databaseTables("db-1"),
                        "GET /api/user/sync/database/tables?databaseConnectionGuid=db-1"),
                new ThinCall(
                        "postUserSyncTestDatabase",
                        c -> c.users().syncs().testDatabase(BODY),
                        "POST /api/user/sync/test/database {\"any\":true}"),
                new ThinCall(
                        "postUserSyncTestLdap",
                        c -> c.users().syncs().testLdap(BODY),
                        "POST /api/user/sync/test/ldap {\"any\":true}"));
    }

    private static Stream<ThinCall> syncRuns() {
        return Stream.of(
                new ThinCall(
                        "getUserSyncByIdRunByRunId",
                        c -> c.users().syncs().runs().get(SYNC, RUN),
                        "GET /api/user/sync/y-1/run/run-1"),
                new ThinCall(
                        "postUserSyncByIdRun",
                        c -> c.users().syncs().runs().start(SYNC, Map.of()),
                        "POST /api/user/sync/y-1/run {}"),
                new ThinCall(
                        "postUserSyncByIdPreview",
                        c -> c.users().syncs().runs().preview(SYNC, BODY),
                        "POST /api/user/sync/y-1/preview {\"any\":true}"),
                new ThinCall(
                        "postUserSyncByIdRunByRunIdResolve",
                        c -> c.users().syncs().runs().resolve(SYNC, RUN, BODY),
                        "POST /api/user/sync/y-1/run/run-1/resolve {\"any\":true}"),
                ThinCall.ofFile(
                        "getUserSyncByIdRunByRunIdExport",
                        c -> c.users().syncs().runs().export(SYNC, RUN),
                        "GET /api/user/sync/y-1/run/run-1/export"));
    }

    private static Stream<ThinCall> groups() {
        return Stream.of(
                new ThinCall(
                        "postUserGroups",
                        c -> c.groups().create(group -> group.name("Buyers").description("Who buy")),
                        "POST /api/user/groups {\"Name\":\"Buyers\",\"Description\":\"Who buy\"}"),
                new ThinCall(
                        "patchUserGroupsByGroupGuid",
                        c -> c.groups().update(GROUP, group -> group.description("Who buy")),
                        "PATCH /api/user/groups/g-1 {\"Description\":\"Who buy\"}"),
                new ThinCall("deleteUserGroups", c -> c.groups().delete(GROUP), "DELETE /api/user/groups [\"g-1\"]"),
                new ThinCall(
                        "postUserGroupsByGroupGuidAddMembers",
                        c -> c.groups().addMembers(GROUP, List.of(USER)),
                        "POST /api/user/groups/g-1/addMembers [\"u-1\"]"),
                new ThinCall(
                        "postUserGroupsByGroupGuidRemoveMembers",
                        c -> c.groups().removeMembers(GROUP, List.of(USER)),
                        "POST /api/user/groups/g-1/removeMembers [\"u-1\"]"),
                new ThinCall(
                        "getUserGroupsByGroupGuidProcessAssocations",
                        c -> c.groups().processes(GROUP),
                        "GET /api/user/groups/g-1/processAssocations"),
                new ThinCall(
                        "getUserGroupsByGroupGuidRoleAssocations",
                        c -> c.groups().roles(GROUP),
                        "GET /api/user/groups/g-1/roleAssocations"));
    }

    private static Stream<ThinCall> keys() {
        ApiKeyId key = new ApiKeyId("k-1");
        return Stream.of(
                new ThinCall("getAuthApikey", c -> c.apiKeys().list(), "GET /api/auth/apikey"),
                new ThinCall("deleteAuthApikeyById", c -> c.apiKeys().delete(key), "DELETE /api/auth/apikey/k-1"),
                new ThinCall(
                        "getAuthPersonalapikey", c -> c.apiKeys().personal().list(), "GET /api/auth/personalapikey"),
                new ThinCall(
                        "deleteAuthPersonalapikeyById",
                        c -> c.apiKeys().personal().delete(key),
                        "DELETE /api/auth/personalapikey/k-1"));
    }
}
