package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.UUID;

/** What one user wrote to another, as it lies in the other's inbox. Guarded by the tenant's lock. */
final class Message {
    private final UUID sid;
    private final Person from;
    private final Person to;
    private final Instant sent;
    private final String subject;
    private final String text;
    private boolean read;
    private boolean flagged;
    private boolean trashed;

    Message(UUID sid, Person from, Person to, Instant sent, String subject, String text) {
        this.sid = sid;
        this.from = from;
        this.to = to;
        this.sent = sent;
        this.subject = subject;
        this.text = text;
    }

    UUID sid() {
        return sid;
    }

    Person from() {
        return from;
    }

    boolean isTo(Person person) {
        return to.equals(person);
    }

    Instant sent() {
        return sent;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    boolean isRead() {
        return read;
    }

    boolean isFlagged() {
        return flagged;
    }

    boolean isTrashed() {
        return trashed;
    }

    void setRead(boolean now) {
        read = now;
    }

    void setFlagged(boolean now) {
        flagged = now;
    }

    void setTrashed(boolean now) {
        trashed = now;
    }
}
