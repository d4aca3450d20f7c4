package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.ListGroupMembersQuery;
import io.github.workflowautomation.api.parameter.ListGroupNonMembersQuery;
import io.github.workflowautomation.api.parameter.ListGroupsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tenant's groups of users. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API and only catalogued (C): the answers have no public shape and come as JSON, or as a
 * {@link Group} all of which is I; the bodies are I and replaceable, see {@link VendorBody}. The older API has none of it and
 * throws a {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
@AsyncTwin
public final class Groups {
    private final Calls calls;

    Groups(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the group of exactly that name, as far as this user may see it} {@code GET /api/user/groups/list} (C).
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<Group> findByName(String name) {
        return Named.find(list(query -> query.search(name)), name, Group::name, Group::key);
    }

    /** {@return all groups that this user may see} {@code GET /api/user/groups/list} (C). */
    public Pager<Group> list() {
        return list(all -> {});
    }

    /**
     * {@return some groups} {@code GET /api/user/groups/list} (C).
     *
     * @param which says which; this call has no parameter for filters
     * @throws IllegalArgumentException when there are filters
     */
    public Pager<Group> list(Consumer<ListQuery> which) {
        ListQuery query = ListQuery.asked(which);
        refuseFilters(query, "groups().list(…)");
        ListGroupsQuery.Builder list = ListGroupsQuery.builder();
        query.search().ifPresent(list::search);
        query.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        VendorRequest request =
                calls.current(VendorCall.LIST_GROUPS, UserApi.class, api -> api.listGroups(list.build()));
        return calls.pager(request, Group::new, Group::key);
    }

    /**
     * {@return a group} {@code GET /api/user/groups/{groupGuid}} (C).
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such group
     */
    public Group get(GroupId id) {
        Objects.requireNonNull(id, "id");
        VendorRequest request = calls.current(VendorCall.GET_GROUP, UserApi.class, api -> api.getGroup(id.value()));
        return new Group(calls.reply(request).object());
    }

    /**
     * {@return the groups that a user is in} {@code GET /api/user/{userGuid}/groups} (C).
     *
     * @param user which user
     */
    public Pager<Group> of(UserId user) {
        Objects.requireNonNull(user, "user");
        VendorRequest request =
                calls.current(VendorCall.LIST_USER_GROUPS, UserApi.class, api -> api.listUserGroups(user.value()));
        return calls.pager(request, Group::new, Group::key);
    }

    /**
     * Creates a group. A repeat creates another, so it is never repeated by itself. {@code POST /api/user/groups} (C; its body
     * is I, see {@link VendorBody#GROUP}).
     *
     * @param details what to say about it, at least its name
     * @return the answer
     * @throws IllegalArgumentException when it has no name
     */
    @Inferred
    public JsonValue create(Consumer<GroupDetails> details) {
        JsonValue body = calls.bodies().group(details(details).checkedForNew());
        return calls.json(UserApi.class, api -> api.createGroup(body));
    }

    /**
     * Changes a group. What a repeat does is not public, so it is never repeated by itself.
     * {@code PATCH /api/user/groups/{groupGuid}} (C; its body is I, see {@link VendorBody#GROUP}).
     *
     * @param id which
     * @param details what to change
     * @return the answer
     * @throws IllegalArgumentException when there is nothing to change
     */
    @Inferred
    public JsonValue update(GroupId id, Consumer<GroupDetails> details) {
        Objects.requireNonNull(id, "id");
        JsonValue body = calls.bodies().group(details(details).checkedForChange());
        return calls.json(UserApi.class, api -> api.updateGroup(id.value(), body));
    }

    /**
     * Deletes groups. What a repeat does is not public, so it is never repeated by itself. {@code DELETE /api/user/groups}
     * with a body (C; what stands in it is I, see {@link VendorBody#GROUPS}).
     *
     * @param groups which, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue delete(Collection<GroupId> groups) {
        NotEmpty.check("groups", groups);
        JsonValue body = calls.bodies().groups(groups);
        return calls.json(UserApi.class, api -> api.deleteGroups(body));
    }

    /**
     * Deletes a group; see {@link #delete(Collection)}.
     *
     * @param group which
     * @return the answer
     */
    public JsonValue delete(GroupId group) {
        return delete(List.of(group));
    }

    /**
     * {@return all members of a group; see {@link #members(GroupId, Consumer)}}
     *
     * @param group which group
     */
    public Pager<User> members(GroupId group) {
        return members(group, all -> {});
    }

    /**
     * {@return some members of a group} {@code GET /api/user/groups/{groupGuid}/members} (C).
     *
     * @param group which group
     * @param which says which members; this call has no parameter for filters
     * @throws IllegalArgumentException when there are filters
     */
    public Pager<User> members(GroupId group, Consumer<ListQuery> which) {
        Objects.requireNonNull(group, "group");
        ListQuery query = ListQuery.asked(which);
        refuseFilters(query, "groups().members(…)");
        ListGroupMembersQuery.Builder list = ListGroupMembersQuery.builder();
        query.search().ifPresent(list::search);
        query.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        VendorRequest request = calls.current(
                VendorCall.LIST_GROUP_MEMBERS, UserApi.class, api -> api.listGroupMembers(group.value(), list.build()));
        return calls.pager(request, User::new, User::id);
    }

    /**
     * {@return the users who are not in a group; see {@link #nonMembers(GroupId, Consumer)}}
     *
     * @param group which group
     */
    public Pager<User> nonMembers(GroupId group) {
        return nonMembers(group, all -> {});
    }

    /**
     * {@return some of the users who are not in a group} {@code GET /api/user/groups/{groupGuid}/nonMembers} (C).
     *
     * @param group which group
     * @param which says which users
     */
    public Pager<User> nonMembers(GroupId group, Consumer<ListQuery> which) {
        Objects.requireNonNull(group, "group");
        ListQuery query = ListQuery.asked(which);
        ListGroupNonMembersQuery.Builder list = ListGroupNonMembersQuery.builder();
        query.search().ifPresent(list::search);
        query.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        calls.bodies().filters(query.filters()).ifPresent(list::filters);
        VendorRequest request = calls.current(
                VendorCall.LIST_GROUP_NON_MEMBERS,
                UserApi.class,
                api -> api.listGroupNonMembers(group.value(), list.build()));
        return calls.pager(request, User::new, User::id);
    }

    /**
     * Puts users into a group. Whether a repeat makes a second entry is not public, so it is never repeated by itself.
     * {@code POST /api/user/groups/{groupGuid}/addMembers} (C; its body is I, see {@link VendorBody#GROUP_MEMBERS}).
     *
     * @param group which group
     * @param users who, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue addMembers(GroupId group, Collection<UserId> users) {
        Objects.requireNonNull(group, "group");
        NotEmpty.check("users", users);
        JsonValue body = calls.bodies().groupMembers(users);
        return calls.json(UserApi.class, api -> api.addGroupMembers(group.value(), body));
    }

    /**
     * Takes users out of a group. What a repeat does is not public, so it is never repeated by itself.
     * {@code POST /api/user/groups/{groupGuid}/removeMembers} (C; its body is I, see {@link VendorBody#GROUP_MEMBERS}).
     *
     * @param group which group
     * @param users who, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue removeMembers(GroupId group, Collection<UserId> users) {
        Objects.requireNonNull(group, "group");
        NotEmpty.check("users", users);
        JsonValue body = calls.bodies().groupMembers(users);
        return calls.json(UserApi.class, api -> api.removeGroupMembers(group.value(), body));
    }

    /**
     * {@return the processes that a group has to do with} {@code GET /api/user/groups/{groupGuid}/processAssocations} (C).
     *
     * @param group which group
     */
    public JsonValue processes(GroupId group) {
        Objects.requireNonNull(group, "group");
        return calls.json(UserApi.class, api -> api.listGroupProcesses(group.value()));
    }

    /**
     * {@return the roles of a group} {@code GET /api/user/groups/{groupGuid}/roleAssocations} (C).
     *
     * @param group which group
     */
    public JsonValue roles(GroupId group) {
        Objects.requireNonNull(group, "group");
        return calls.json(UserApi.class, api -> api.listGroupRoles(group.value()));
    }

    private static GroupDetails details(Consumer<GroupDetails> say) {
        GroupDetails details = new GroupDetails();
        say.accept(details);
        return details;
    }

    private static void refuseFilters(ListQuery query, String method) {
        if (!query.filters().isEmpty()) {
            throw new IllegalArgumentException(method + ": filter: no parameter for filters is known of this call.");
        }
    }
}
