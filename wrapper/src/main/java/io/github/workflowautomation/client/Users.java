package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.GetCurrentUserQuery;
import io.github.workflowautomation.api.parameter.ListUsersQuery;
import java.util.Objects;

/**
 * The tenant's users. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}.
 */
public final class Users {
    private final Calls calls;
    private final UserApi api;

    Users(Calls calls) {
        this.calls = calls;
        this.api = calls.api(UserApi.class);
    }

    /** {@return the user for whom this client acts ({@code GET /api/user/current}, C)} */
    public User current() {
        return user(calls.reply(api.getCurrentUser(GetCurrentUserQuery.none())));
    }

    /**
     * {@return a user ({@code GET /api/user/{userGuid}}, C)}
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such user
     */
    public User get(UserId id) {
        Objects.requireNonNull(id, "id");
        return user(calls.reply(api.getUser(id.value())));
    }

    /** {@return all users that this one may see ({@code GET /api/user/}, C)} */
    public Pager<User> list() {
        return Pager.of(this::page, calls.conventions().pageSize(), User::id);
    }

    private Page<User> page(long start, long count) {
        ListUsersQuery query =
                ListUsersQuery.builder().start(start).count(count).build();
        return Page.of(calls.reply(api.listUsers(query)), User::new);
    }

    private static User user(Reply reply) {
        return new User(reply.object());
    }
}
