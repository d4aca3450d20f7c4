package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.UUID;

/** What somebody said about a request. Guarded by the tenant's lock. */
final class Comment {
    private final UUID sid;
    private final Person author;
    private final Instant created;
    private String text;

    Comment(UUID sid, Person author, Instant created, String text) {
        this.sid = sid;
        this.author = author;
        this.created = created;
        this.text = text;
    }

    UUID sid() {
        return sid;
    }

    Person author() {
        return author;
    }

    Instant created() {
        return created;
    }

    String text() {
        return text;
    }

    void change(String newText) {
        text = newText;
    }
}
