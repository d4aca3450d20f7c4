package io.github.workflowautomation.client;

import java.io.IOException;
import java.io.InputStream;

/** Opens the content of an upload, from the beginning, each time that it is sent. */
@FunctionalInterface
public interface InputStreamSource {
    /**
     * {@return a new stream, which the library closes}
     *
     * @throws IOException when the content cannot be opened
     */
    InputStream open() throws IOException;
}
