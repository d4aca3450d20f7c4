package io.github.workflowautomation.openapi.lock;

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
 */
public record LockedDocument(
        String section,
        String file,
        String origin,
        @Nullable String capturedOn,
        String writtenOn,
        @Nullable String appVersion,
        int operations,
        String sha256) {

    static final String NOT_RECORDED = "not recorded";

    static LockedDocument of(String section, String file) {
        return new LockedDocument(section, file, NOT_RECORDED, null, NOT_RECORDED, null, 0, "");
    }

    LockedDocument withContent(int operations, String sha256) {
        return new LockedDocument(section, file, origin, capturedOn, writtenOn, appVersion, operations, sha256);
    }
}
