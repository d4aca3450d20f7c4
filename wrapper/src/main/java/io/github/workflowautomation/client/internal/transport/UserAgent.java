package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How this library names itself to the server. */
final class UserAgent {
    private UserAgent() {}

    /** {@return the name and version; the build writes the version into a resource} */
    static String read() {
        Properties build = new Properties();
        try (@Nullable InputStream resource = UserAgent.class.getResourceAsStream("build.properties")) {
            if (resource != null) {
                build.load(resource);
            }
        } catch (IOException unreadable) {
            // A repackaged jar may have lost it, which is no reason to make no calls.
        }
        return "workflow-automation-java/" + build.getProperty("version", "unknown");
    }
}
