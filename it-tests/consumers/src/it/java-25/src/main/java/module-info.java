/** A stranger's module: it names ours, and the two modules that automatic modules cannot ask for themselves. */
module example.app {
    requires io.github.workflowautomation.api;
    requires io.github.workflowautomation.client;
    requires io.github.workflowautomation.testkit;
    requires jdk.httpserver; // the testkit's server
    requires kotlin.stdlib; // OkHttp's; a real module, so that it is not found by being on the path
}
