package io.github.workflowautomation.client;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a download while it arrives.
 *
 * @param <T> what it makes of it
 */
@FunctionalInterface
public interface ContentReader<T> {
    /**
     * Reads as much as it wants.
     *
     * @param content the bytes; closed by the library. It throws a
     *     {@link io.github.workflowautomation.client.error.WorkflowException} when they break off
     * @return what it made of them
     * @throws IOException for reasons of its own
     */
    T read(InputStream content) throws IOException;
}
