package io.github.workflowautomation.testkit;

import java.util.UUID;

/** What is said about requests. Guarded by the tenant's lock. */
final class Comments {
    private final SeededIds ids;
    private final TenantTime time;
    private final Permissions permissions;

    Comments(SeededIds ids, TenantTime time, Permissions permissions) {
        this.ids = ids;
        this.time = time;
        this.permissions = permissions;
    }

    Comment add(RequestEntry request, Person author, String text) {
        Comment comment = new Comment(ids.next(), author, time.stamp(), text);
        request.add(comment);
        return comment;
    }

    void change(Comment comment, Person caller, String text) {
        requireAuthor(comment, caller);
        comment.change(text);
    }

    void delete(RequestEntry request, Comment comment, Person caller) {
        requireAuthor(comment, caller);
        request.remove(comment);
    }

    static Comment require(RequestEntry request, UUID sid) {
        return request.comments().stream()
                .filter(comment -> comment.sid().equals(sid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such comment"));
    }

    private void requireAuthor(Comment comment, Person caller) {
        if (!comment.author().equals(caller) && !permissions.isAdministrator(caller)) {
            throw Refusal.forbidden();
        }
    }
}
