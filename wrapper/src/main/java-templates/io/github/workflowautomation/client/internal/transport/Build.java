package io.github.workflowautomation.client.internal.transport;

/** What the build knows of itself. A constant, as a resource would have every program open the jar a second time at its start. */
final class Build {
    static final String VERSION = "${project.version}";

    private Build() {}
}
