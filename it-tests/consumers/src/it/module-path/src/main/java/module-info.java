/** A stranger's module: it names ours and nothing that they stand on. */
module example.app {
    requires io.github.workflowautomation.api;
    requires io.github.workflowautomation.client;
    requires io.github.workflowautomation.testkit;
    requires jdk.httpserver; // an automatic module cannot ask for it: the testkit needs it from its user
}
