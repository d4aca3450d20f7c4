package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files that were uploaded. Guarded by the tenant's lock. */
final class StoredFiles {
    private final SeededIds ids;
    private final TenantTime time;
    private final Map<UUID, StoredFile> all = new LinkedHashMap<>();

    StoredFiles(SeededIds ids, TenantTime time) {
        this.ids = ids;
        this.time = time;
    }

    StoredFile store(String name, String contentType, byte[] bytes, Person owner) {
        StoredFile file = new StoredFile(ids.next(), name, contentType, bytes, time.stamp(), owner);
        all.put(file.sid(), file);
        return file;
    }

    StoredFile addVersion(StoredFile file, String contentType, byte[] bytes) {
        file.add(contentType, bytes, time.stamp());
        return file;
    }

    Optional<StoredFile> find(UUID sid) {
        return Optional.ofNullable(all.get(sid));
    }

    StoredFile require(UUID sid) {
        return find(sid).orElseThrow(() -> Refusal.notFound("no such file"));
    }
}
