package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.CheckUserNameQuery;
import io.github.workflowautomation.api.parameter.GetContactDataQuery;
import io.github.workflowautomation.api.parameter.GetOrgChartQuery;
import io.github.workflowautomation.api.parameter.ListManagersQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Who is who on the tenant. All of it is of the current API and only catalogued (C): what the answers hold is not public, so
 * most come as JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class UserDirectory {
    private final Calls calls;

    UserDirectory(Calls calls) {
        this.calls = calls;
    }

    /** {@return the org chart, with those who are linked to nobody} {@code GET /api/user/orgchart} (C). */
    public JsonValue orgChart() {
        return calls.json(UserApi.class, UserApi::getOrgChart);
    }

    /** {@return the org chart, without those who are linked to nobody} {@code GET /api/user/orgchart} (C). */
    public JsonValue linkedOrgChart() {
        GetOrgChartQuery query = GetOrgChartQuery.builder().hideUnlinked(true).build();
        return calls.json(UserApi.class, api -> api.getOrgChart(query));
    }

    /** {@return who may be a manager} {@code GET /api/user/managers} (C). */
    public JsonValue managers() {
        return calls.json(UserApi.class, UserApi::listManagers);
    }

    /**
     * {@return who may be the manager of a user, who is not among them} {@code GET /api/user/managers} (C).
     *
     * @param user whom to leave out
     */
    public JsonValue managersFor(UserId user) {
        ListManagersQuery query =
                ListManagersQuery.builder().exceptGuid(user.value()).build();
        return calls.json(UserApi.class, api -> api.listManagers(query));
    }

    /**
     * {@return users to pick from} {@code GET /api/user/contacts} (C).
     *
     * @param which says which; this call has no parameter for filters
     * @throws IllegalArgumentException when there are filters
     */
    public Pager<User> contacts(Consumer<ListQuery> which) {
        ListQuery terms = ListQuery.asked(which);
        if (!terms.filters().isEmpty()) {
            throw new IllegalArgumentException(
                    "users().directory().contacts(…): filter: no parameter for filters is known of" + " this call.");
        }
        VendorRequest request = calls.current(
                VendorCall.LIST_CONTACTS, UserApi.class, api -> api.listContacts(UserQueries.contacts(terms)));
        return calls.pager(request, User::new, User::id);
    }

    /**
     * {@return some fields of some users} {@code GET /api/user/getContactData} (C; ids and fields are sent with commas between
     * them, I).
     *
     * @param users which users, at least one
     * @param columns the vendor's names of fields; none for the server's choice
     * @throws IllegalArgumentException when there is no user
     */
    @Inferred
    public JsonValue data(Collection<UserId> users, String... columns) {
        String ids = String.join(",", ids(users));
        GetContactDataQuery.Builder query = GetContactDataQuery.builder().userGuids(ids);
        if (columns.length > 0) {
            query.columns(String.join(",", columns));
        }
        return calls.json(UserApi.class, api -> api.getContactData(query.build()));
    }

    /**
     * {@return the basics of some users} {@code POST /api/user/batch/basic} (C), which only reads. It is sent an array of their
     * ids (I).
     *
     * @param users which users, at least one
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue basics(Collection<UserId> users) {
        JsonValue body = JsonValue.of(ids(users));
        return calls.json(UserApi.class, api -> api.getUserBasics(body));
    }

    /**
     * {@return whether a user name is free, as the server says it} {@code GET /api/user/checkUsername} (C).
     *
     * @param userName the name
     */
    public JsonValue checkUserName(String userName) {
        Objects.requireNonNull(userName, "userName");
        CheckUserNameQuery query =
                CheckUserNameQuery.builder().userName(userName).build();
        return calls.json(UserApi.class, api -> api.checkUserName(query));
    }

    /**
     * {@return how many users the licence still allows}
     * {@code GET /api/user/license/getNumberOfUsersLeftInLicenseInfo} (C).
     */
    public JsonValue usersLeft() {
        return calls.json(UserApi.class, UserApi::getUsersLeftInLicense);
    }

    private static List<String> ids(Collection<UserId> users) {
        NotEmpty.check("users", users);
        return users.stream().map(UserId::value).toList();
    }
}
