package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.Serial;

/** A body turned out to be longer or shorter than announced. */
public final class WrongLength extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says how long it is.
     *
     * @param announced how many bytes were announced
     * @param there how many there were, or -1 for more than announced
     */
    public WrongLength(long announced, long there) {
        super(announced + " bytes were announced, and there were " + (there < 0 ? "more" : there));
    }
}
