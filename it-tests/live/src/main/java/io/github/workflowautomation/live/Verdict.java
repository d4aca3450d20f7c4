package io.github.workflowautomation.live;

/** What the live check says of an operation. */
public enum Verdict {
    /** It answered, and as the bundle says. */
    FITS("fits"),
    /** It answered, and not as the bundle says. */
    DIFFERS("differs"),
    /** The server said no. */
    REFUSED("refused"),
    /** There was no answer, or none that could be looked at. */
    FAILED("failed"),
    /** It was not called. */
    NOT_TRIED("not tried");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
