package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.GetCurrentUserQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The tenant's users. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}. Where the older one has nothing, there is a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
@AsyncTwin
public final class Users {
    private final Calls calls;
    private final VendorApi vendor;

    Users(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /** {@return who is who: managers, the org chart, whom to pick} */
    public UserDirectory directory() {
        return new UserDirectory(calls);
    }

    /** {@return the preferences of the user for whom this client acts} */
    public UserPreferences preferences() {
        return new UserPreferences(calls);
    }

    /** {@return the messages of the user for whom this client acts} */
    public UserMessages messages() {
        return new UserMessages(calls);
    }

    /** {@return the syncs that bring users from elsewhere} */
    public UserSyncs syncs() {
        return new UserSyncs(calls);
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
     * {@return the user for whom this client acts, with what he may do} How the answer says that is not public: it stands in
     * {@link User#raw()}.
     *
     * <p>Current: {@code GET /api/user/current} (C). Older: none.
     */
    public User currentWithPermissions() {
        GetCurrentUserQuery query =
                GetCurrentUserQuery.builder().includePermissions(true).build();
        return user(calls.current(VendorCall.CURRENT_USER, UserApi.class, api -> api.getCurrentUser(query)));
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
     * {@return a user with all that the server tells of him} What that is more than {@link #get} is not public: it stands in
     * {@link User#raw()}.
     *
     * <p>Current: {@code GET /api/user/{userGuid}/full} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such user
     */
    public User getFull(UserId id) {
        Objects.requireNonNull(id, "id");
        return user(calls.current(VendorCall.GET_FULL_USER, UserApi.class, api -> api.getFullUser(id.value())));
    }

    /**
     * {@return the user of exactly that user name, as far as this one may see him}
     *
     * <p>Current: {@code GET /api/user/} with {@code search} (C). Older: {@code GET /users/?username=} (D).
     *
     * @param userName the name to sign in with; case does not matter
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<User> findByUserName(String userName) {
        UnaryOperator<String> folded = name -> name.toLowerCase(Locale.ROOT);
        return Named.find(
                pager(vendor.usersCalled(userName)),
                folded.apply(userName),
                user -> user.userName().map(folded),
                User::id);
    }

    /**
     * {@return all users that this one may see}
     *
     * <p>Current: {@code GET /api/user/} (C). Older: {@code GET /users/} (D).
     */
    public Pager<User> list() {
        return list(all -> {});
    }

    /**
     * {@return some of the users that this one may see}
     *
     * <p>Current: {@code GET /api/user/} (C). Older: {@code GET /users/} (D), which looks for the text in names.
     *
     * @param which says which
     */
    public Pager<User> list(Consumer<ListQuery> which) {
        return pager(vendor.users(ListQuery.asked(which)));
    }

    /**
     * {@return the users in whom the server finds what was asked for, by more criteria than {@link #list(Consumer)} has}
     *
     * <p>Current: {@code GET /api/user/advancedSearch} (C). Older: none.
     *
     * @param which says what to look for
     */
    public Pager<User> search(Consumer<UserSearch> which) {
        UserSearch search = new UserSearch();
        which.accept(search);
        return pager(calls.current(
                VendorCall.SEARCH_USERS,
                UserApi.class,
                api -> api.searchUsers(UserQueries.search(search, calls.bodies()))));
    }

    /**
     * {@return the users who have a permission}
     *
     * <p>Current: {@code GET /api/user/contacts/by-permission} (C). Older: none.
     *
     * @param permission the vendor's name of a permission, such as {@code Run} (D as a name, I that this call takes it)
     * @param on says on what
     */
    @Inferred
    public Pager<User> withPermission(String permission, Consumer<PermittedUsers> on) {
        PermittedUsers users = new PermittedUsers();
        on.accept(users);
        return pager(calls.current(
                VendorCall.LIST_PERMITTED_USERS,
                UserApi.class,
                api -> api.listContactsByPermission(UserQueries.permitted(permission, users))));
    }

    /**
     * Creates a user. A repeat creates another, so it is never repeated by itself; after a failure whose outcome is
     * {@code UNKNOWN}, {@link #findByUserName} tells whether there is one.
     *
     * <p>Current: {@code POST /api/user/} (C; its body is I, see {@link VendorBody#USER}). Older: {@code POST /users/} (D).
     *
     * @param details what to say about the user, at least first name, last name, mail address and user name (S)
     * @return who it is
     * @throws IllegalArgumentException naming what is missing
     */
    @Inferred
    public UserId create(Consumer<UserDetails> details) {
        Reply reply = calls.reply(vendor.createUser(details(details).checkedForNew()));
        return new UserId(reply.object().sid(VendorField.USER_ID));
    }

    /**
     * Changes a user. A repeat changes nothing more.
     *
     * <p>Current: {@code PUT /api/user/{userGuid}} (C; its body is I, see {@link VendorBody#USER}; it may replace all of the
     * user, then say all of it). Older: {@code PUT /users/{sid}} (D), which changes only what is said.
     *
     * @param id which
     * @param details what to change
     * @return the answer; {@code true} on the older API (D)
     * @throws IllegalArgumentException when there is nothing to change
     * @throws InvalidRequestException when the answer is just {@code false}: nothing was changed (D on the older API)
     */
    @Inferred
    public JsonValue update(UserId id, Consumer<UserDetails> details) {
        Objects.requireNonNull(id, "id");
        return done(vendor.updateUser(id, details(details).checkedForChange()));
    }

    /**
     * Lets a user sign in again. A repeat changes nothing more.
     *
     * <p>Current: {@code PUT /api/user/setStatus/Active} (C; the word is I, see {@link #setStatus}). Older: {@code PUT
     * /users/{sid}} with {@code IsActive} (D, S).
     *
     * @param id which
     * @return the answer
     */
    @Inferred
    public JsonValue activate(UserId id) {
        Objects.requireNonNull(id, "id");
        return done(vendor.activateUser(id));
    }

    /**
     * Keeps a user from signing in. He is not deleted. A repeat changes nothing more.
     *
     * <p>Current: {@code PUT /api/user/setStatus/Inactive} (C; the word is D for users on the older API, I for this call, see
     * {@link #setStatus}). Older: {@code DELETE /users/{sid}} (D).
     *
     * @param id which
     * @return the answer
     */
    @Inferred
    public JsonValue deactivate(UserId id) {
        Objects.requireNonNull(id, "id");
        return done(vendor.deactivateUser(id));
    }

    /**
     * Gives users another status, by the vendor's own word. A repeat changes nothing more.
     *
     * <p>Current: {@code PUT /api/user/setStatus/{status}} (C; its body is I, see {@link VendorBody#USER_STATUS}). Older:
     * none, but {@link #activate} and {@link #deactivate}.
     *
     * @param status the vendor's word, one segment of a path; which words there are is not public
     * @param users which, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     * @throws InvalidRequestException when the answer is just {@code false}: nothing was changed (I)
     */
    @Inferred
    public JsonValue setStatus(String status, Collection<UserId> users) {
        Objects.requireNonNull(status, "status");
        NotEmpty.check("users", users);
        JsonValue body = calls.bodies().userStatus(users);
        return done(calls.current(VendorCall.SET_USER_STATUS, UserApi.class, api -> api.setUserStatus(status, body)));
    }

    /**
     * Lets somebody else do the tasks of a user for some time. A repeat changes nothing more.
     *
     * <p>Current: {@code PUT /api/user/{userGuid}/delegate} (C; its body is I, see {@link VendorBody#DELEGATION}). Older:
     * none.
     *
     * @param user whose tasks
     * @param delegate who does them
     * @param start from when on
     * @param end until when
     * @return the answer
     * @throws IllegalArgumentException when it ends before it starts, or nobody else is named
     */
    @Inferred
    public JsonValue delegate(UserId user, UserId delegate, Instant start, Instant end) {
        Objects.requireNonNull(user, "user");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end: must be after the start.");
        }
        if (delegate.equals(user)) {
            throw new IllegalArgumentException("delegate: must be another user.");
        }
        JsonValue body = calls.bodies().delegation(delegate, start, end);
        return calls.json(UserApi.class, api -> api.setDelegate(user.value(), body));
    }

    private static UserDetails details(Consumer<UserDetails> say) {
        UserDetails details = new UserDetails();
        say.accept(details);
        return details;
    }

    private JsonValue done(VendorRequest request) {
        Reply reply = calls.reply(request);
        if (reply.json().equals(JsonValue.of(false))) {
            throw new InvalidRequestException(
                    reply.operation().id() + " answered false: the server did not change the user.",
                    reply.details(Outcome.REJECTED),
                    null);
        }
        return reply.json();
    }

    private User user(VendorRequest request) {
        return new User(calls.reply(request).object());
    }

    private Pager<User> pager(VendorRequest list) {
        return calls.pager(list, User::new, User::id);
    }
}
