package io.github.workflowautomation.live;

/** Finds out where the older API starts: at the root, or below a path that some installations have it at (T, S). */
final class LegacyPrefix {
    private static final String OTHER = "/workflow/napi";

    private final KnownOperation currentUser;
    private final Asking asking;
    private final Learned learned;

    LegacyPrefix(KnownApi api, Asking asking, Learned learned) {
        this.currentUser = api.operation("legacyGetCurrentUser");
        this.asking = asking;
        this.learned = learned;
    }

    void tell() throws InterruptedException {
        boolean usual = learned.conventions().legacyPrefix().equals("/");
        if (usual && !asking.answersAt(currentUser.path()) && asking.answersAt(OTHER + currentUser.path())) {
            learned.legacyPrefix(OTHER);
        }
    }
}
