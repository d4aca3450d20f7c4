package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * The comments on requests. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and of the part that the vendor keeps off its own pages: a new version may drop or
 * change it without a word. No answer has a public shape.
 */
@AsyncTwin
public final class Comments {
    private final Calls calls;
    private final Bodies bodies;

    Comments(Calls calls) {
        this.calls = calls;
        this.bodies = calls.bodies();
    }

    /**
     * {@return the comments on a request}
     *
     * <p>Current: {@code GET /api/instance/allcomments/{instanceSid}} (C). Older: none.
     *
     * @param request which request
     */
    public JsonValue of(RequestId request) {
        Objects.requireNonNull(request, "request");
        return calls.json(InstanceApi.class, api -> api.listComments(request.value()));
    }

    /**
     * Comments on a request. A repeat adds the comment again, so that it is never repeated by itself; after a failure whose
     * outcome is {@code UNKNOWN}, {@link #of} tells whether it arrived.
     *
     * <p>Current: {@code POST /api/instance/comments/post} (C; its body is I, see {@link VendorBody#COMMENT}). Older: none.
     *
     * @param request which request
     * @param text the comment
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue add(RequestId request, String text) {
        JsonValue body =
                bodies.comment(Objects.requireNonNull(request, "request"), Objects.requireNonNull(text, "text"));
        return calls.json(InstanceApi.class, api -> api.addComment(body));
    }

    /**
     * Changes a comment. What a repeat does is not public, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/comments/update/post} (C; its body is I, see {@link VendorBody#COMMENT_CHANGE}).
     * Older: none.
     *
     * @param request on which request
     * @param comment which comment
     * @param text the comment in its place
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue update(RequestId request, CommentId comment, String text) {
        JsonValue body = bodies.commentChange(
                Objects.requireNonNull(comment, "comment"),
                Objects.requireNonNull(request, "request"),
                Objects.requireNonNull(text, "text"));
        return calls.json(InstanceApi.class, api -> api.updateComment(body));
    }

    /**
     * Deletes a comment. What a repeat answers is not public, so that it is never repeated by itself.
     *
     * <p>Current: {@code GET /api/instance/comments/delete/{commentSid}/{instanceSid}} (C: a GET that changes state). Older:
     * none.
     *
     * @param request on which request
     * @param comment which comment
     * @return the answer, whose shape is not public
     */
    public JsonValue delete(RequestId request, CommentId comment) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(comment, "comment");
        return calls.json(InstanceApi.class, api -> api.deleteComment(comment.value(), request.value()));
    }
}
