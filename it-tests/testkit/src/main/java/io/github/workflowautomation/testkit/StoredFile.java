package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file and its versions, the newest last. Two are the same only when they are one. Guarded by the tenant's lock. */
final class StoredFile {
    private final UUID sid;
    private final String name;
    private final Person owner;
    private final List<Version> versions = new ArrayList<>();

    /** One version; they are counted from 1. */
    record Version(int number, String contentType, byte[] bytes, Instant created) {
        int size() {
            return bytes.length;
        }
    }

    StoredFile(UUID sid, String name, String contentType, byte[] bytes, Instant created, Person owner) {
        this.sid = sid;
        this.name = name;
        this.owner = owner;
        add(contentType, bytes, created);
    }

    UUID sid() {
        return sid;
    }

    String name() {
        return name;
    }

    /** Who uploaded it first. */
    Person owner() {
        return owner;
    }

    List<Version> versions() {
        return List.copyOf(versions);
    }

    Version newest() {
        return versions.get(versions.size() - 1);
    }

    /** The version of that number; without a number the newest. */
    Version require(Optional<String> number) {
        if (number.isEmpty()) {
            return newest();
        }
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such version of the file"));
    }

    String contentType() {
        return newest().contentType();
    }

    byte[] bytes() {
        return newest().bytes().clone();
    }

    int size() {
        return newest().size();
    }

    Instant created() {
        return newest().created();
    }

    void add(String contentType, byte[] bytes, Instant created) {
        int number = versions.isEmpty() ? 1 : newest().number() + 1;
        versions.add(new Version(number, contentType, bytes.clone(), created));
    }

    /** Takes one version away; the last of them stays. */
    void remove(Version version) {
        if (versions.size() == 1) {
            throw Refusal.conflict("a file keeps at least one version");
        }
        versions.remove(version);
    }
}
