package io.github.workflowautomation.it.release;

/** One thing that keeps a release from leaving, and how to mend it. */
record Finding(String what, String mend) {
    @Override
    public String toString() {
        return what + "\n    " + mend;
    }
}
