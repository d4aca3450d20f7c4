package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.UUID;

/** A file and its content. Two are the same only when they are one. */
final class StoredFile {
    private final UUID sid;
    private final String name;
    private final String contentType;
    private final byte[] bytes;
    private final Instant created;
    private final Person owner;

    StoredFile(UUID sid, String name, String contentType, byte[] bytes, Instant created, Person owner) {
        this.sid = sid;
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes.clone();
        this.created = created;
        this.owner = owner;
    }

    UUID sid() {
        return sid;
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    Instant created() {
        return created;
    }

    /** Who uploaded it. */
    Person owner() {
        return owner;
    }
}
