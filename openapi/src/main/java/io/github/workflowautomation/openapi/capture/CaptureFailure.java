package io.github.workflowautomation.openapi.capture;

/**
 * Why a section has no document.
 *
 * @param section name of the section
 * @param reason the kind of reason
 * @param message what happened and, where there is something, what to do about it; holds no secret
 */
public record CaptureFailure(String section, Reason reason, String message) {

    /** The kinds of reason. */
    public enum Reason {
        /** There is no such page: 404, or 410. */
        MISSING,
        /** A login page, 401 or 403. */
        NEEDS_CREDENTIALS,
        /** A rule of ours refused it: another origin, too many redirects, too large. */
        REFUSED,
        /** Something is there, and no document in it. */
        USELESS,
        /** A document is there and is damaged: truncated, or not what it should be. */
        BROKEN,
        /** No answer, or none in time, or the server failed. */
        UNREACHABLE
    }
}
