package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.DeleteMessagesQuery;
import io.github.workflowautomation.api.parameter.FlagMessagesQuery;
import io.github.workflowautomation.api.parameter.MarkMessagesReadQuery;
import io.github.workflowautomation.api.parameter.MarkMessagesUnreadQuery;
import io.github.workflowautomation.api.parameter.TrashMessagesQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Collection;
import java.util.Map;

/**
 * The messages of the user for whom a client acts. All of it is of the current API and only catalogued (C): what a message
 * holds is not public, so it comes as JSON, and ids are sent with commas between them (I). The older API has none of it and
 * throws a {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}. A repeat of any but {@link #send} changes nothing more.
 */
@AsyncTwin
public final class UserMessages {
    private final Calls calls;

    UserMessages(Calls calls) {
        this.calls = calls;
    }

    /** {@return the messages in the inbox} {@code GET /api/user/messages/inbox} (C). */
    public JsonValue inbox() {
        return calls.json(UserApi.class, UserApi::listMessages);
    }

    /** {@return how many messages there are} {@code GET /api/user/messages/count} (C). */
    public JsonValue count() {
        return calls.json(UserApi.class, UserApi::countMessages);
    }

    /**
     * Sends a message. A repeat sends another, so it is never repeated by itself. {@code POST /api/user/messages/inbox} (C).
     *
     * @param message the message, whose shape is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue send(Map<String, ?> message) {
        JsonValue body = JsonValue.of(message);
        return calls.json(UserApi.class, api -> api.sendMessage(body));
    }

    /**
     * Marks messages as read. {@code GET /api/user/messages/read} (C: a GET that changes state).
     *
     * @param messageIds the ids of the messages, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    public JsonValue markRead(Collection<String> messageIds) {
        MarkMessagesReadQuery query =
                MarkMessagesReadQuery.builder().messageIds(joined(messageIds)).build();
        return calls.json(UserApi.class, api -> api.markMessagesRead(query));
    }

    /**
     * Marks messages as unread. {@code GET /api/user/messages/unread} (C: a GET that changes state).
     *
     * @param messageIds the ids of the messages, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    public JsonValue markUnread(Collection<String> messageIds) {
        MarkMessagesUnreadQuery query =
                MarkMessagesUnreadQuery.builder().messageIds(joined(messageIds)).build();
        return calls.json(UserApi.class, api -> api.markMessagesUnread(query));
    }

    /**
     * Flags messages, or takes the flag away. {@code PUT /api/user/messages/flag} (C).
     *
     * @param messageIds the ids of the messages, at least one
     * @param flagged whether they are flagged then; sent as {@code true} or {@code false} (I)
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue flag(Collection<String> messageIds, boolean flagged) {
        FlagMessagesQuery query = FlagMessagesQuery.builder()
                .messageIds(joined(messageIds))
                .setTo(Boolean.toString(flagged))
                .build();
        return calls.json(UserApi.class, api -> api.flagMessages(query));
    }

    /**
     * Moves messages to the trash, or back. {@code PUT /api/user/messages/trash} (C).
     *
     * @param messageIds the ids of the messages, at least one
     * @param trashed whether they are in the trash then; sent as {@code true} or {@code false} (I)
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue trash(Collection<String> messageIds, boolean trashed) {
        TrashMessagesQuery query = TrashMessagesQuery.builder()
                .messageIds(joined(messageIds))
                .setTo(Boolean.toString(trashed))
                .build();
        return calls.json(UserApi.class, api -> api.trashMessages(query));
    }

    /**
     * Deletes messages. {@code DELETE /api/user/messages} (C).
     *
     * @param messageIds the ids of the messages, at least one
     * @return the answer
     * @throws IllegalArgumentException when there is none
     */
    public JsonValue delete(Collection<String> messageIds) {
        DeleteMessagesQuery query =
                DeleteMessagesQuery.builder().messageIds(joined(messageIds)).build();
        return calls.json(UserApi.class, api -> api.deleteMessages(query));
    }

    private static String joined(Collection<String> messageIds) {
        NotEmpty.check("messageIds", messageIds);
        messageIds.forEach(id -> Sid.checked("messageIds", id));
        return String.join(",", messageIds);
    }
}
