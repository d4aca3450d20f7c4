package io.github.workflowautomation.client;

import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * The tenant's users. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}.
 */
@AsyncTwin
public final class Users {
    private final Calls calls;
    private final VendorApi vendor;

    Users(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /**
     * {@return the user for whom this client acts}
     *
     * <p>Current: {@code GET /api/user/current} (C). Older: {@code GET /users/current} (D).
     */
    public User current() {
        return user(vendor.currentUser());
    }

    /**
     * {@return a user}
     *
     * <p>Current: {@code GET /api/user/{userGuid}} (C). Older: {@code GET /users/{sid}} (D).
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such user
     */
    public User get(UserId id) {
        Objects.requireNonNull(id, "id");
        return user(vendor.user(id));
    }

    /**
     * {@return all users that this one may see}
     *
     * <p>Current: {@code GET /api/user/} (C). Older: {@code GET /users/} (D).
     */
    public Pager<User> list() {
        return calls.pager(vendor.users(), User::new, User::id);
    }

    private User user(VendorRequest request) {
        return new User(calls.reply(request).object());
    }
}
