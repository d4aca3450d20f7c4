package io.github.workflowautomation.openapi.lock;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one document.
 *
 * @param section the section that it describes
 * @param file name of the file
 * @param origin how its content came here, such as {@code catalogued}
 * @param capturedOn when the vendor showed it, ISO-8601, possibly without the day; null if that is not known
 * @param writtenOn the day the file was written, ISO-8601
 * @param appVersion version of the vendor's app that it describes; null if that is not known
 * @param operations number of its operations
 * @param sha256 of the file's bytes, in lower-case hex
 * @param staleSince the day, ISO-8601, on which a newer document was asked for in vain; null if it is not stale
 */
public record LockedDocument(
        String section,
        String file,
        String origin,
        @Nullable String capturedOn,
        String writtenOn,
        @Nullable String appVersion,
        int operations,
        String sha256,
        @Nullable String staleSince) {

    /** The origins of a document that a tenant has shown. */
    private static final Set<String> LIVE = Set.of("fetched", "imported");

    static final String NOT_RECORDED = "not recorded";

    static LockedDocument of(String section, String file) {
        return new LockedDocument(section, file, NOT_RECORDED, null, NOT_RECORDED, null, 0, "", null);
    }

    LockedDocument withContent(int operations, String sha256) {
        return new LockedDocument(section, file, origin, capturedOn, writtenOn, appVersion, operations, sha256, null);
    }

    LockedDocument withStaleSince(String day) {
        String since = staleSince == null ? day : staleSince;
        return new LockedDocument(section, file, origin, capturedOn, writtenOn, appVersion, operations, sha256, since);
    }

    /**
     * This document as it follows an earlier one. The same content of the same version keeps the days of the earlier
     * one, if that was live as well.
     */
    public LockedDocument seenAfter(LockedDocument old) {
        if (!old.sha256.equals(sha256)) {
            return this;
        }
        String version = appVersion == null ? old.appVersion : appVersion;
        boolean known = old.isLive() && Objects.equals(version, old.appVersion);
        return new LockedDocument(
                section,
                file,
                known ? old.origin : origin,
                known ? old.capturedOn : capturedOn,
                old.writtenOn,
                version,
                operations,
                sha256,
                null);
    }

    /** Whether the document was seen on a tenant, by {@code fetch} or {@code import}. */
    public boolean isLive() {
        return LIVE.contains(origin);
    }
}
