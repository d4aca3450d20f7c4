package io.github.workflowautomation.client.internal.transport;

/** How this library names itself to the server. */
final class UserAgent {
    static final String NAME = "workflow-automation-java/" + Build.VERSION;

    private UserAgent() {}
}
