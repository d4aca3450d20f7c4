package io.github.workflowautomation.client;

import java.util.OptionalLong;

/**
 * Is told how far an upload or a download has come. Called on whichever thread moves the bytes, for every few kilobytes,
 * so it should return soon; what it throws is dropped.
 */
@FunctionalInterface
public interface TransferProgress {
    /**
     * Some bytes more were moved. A transfer begins with 0, and begins with 0 again when it starts over; for an upload
     * the bytes were handed to the connection, which does not mean that the server has them.
     *
     * @param bytes how many bytes of the file so far
     * @param total how many it has, if that is known
     */
    void moved(long bytes, OptionalLong total);
}
