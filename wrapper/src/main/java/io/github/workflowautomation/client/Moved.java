package io.github.workflowautomation.client;

import java.util.OptionalLong;

/** Counts the bytes of one transfer and tells whoever wants to know; a failure of theirs is no reason to fail it. */
final class Moved {
    private static final TransferProgress NOBODY = (bytes, total) -> {};

    private final TransferProgress told;
    private final OptionalLong total;
    private long bytes;

    /** Tells of the beginning, too. */
    Moved(TransferProgress told, OptionalLong total) {
        this.told = told;
        this.total = total;
        tell();
    }

    static TransferProgress unheard() {
        return NOBODY;
    }

    void add(long more) {
        bytes += more;
        tell();
    }

    long bytes() {
        return bytes;
    }

    private void tell() {
        try {
            told.moved(bytes, total);
        } catch (RuntimeException | Error itsOwn) {
            // Nobody else can be told.
        }
    }
}
