package io.github.workflowautomation.client;

/**
 * What a {@link WorkflowClient} offers, without waiting; see {@link WorkflowClient#async}. Each class has the methods of the
 * one that waits, with the same arguments and rules.
 */
public final class AsyncWorkflow {
    private final AsyncCalls async;
    private final WorkflowClient waiting;

    AsyncWorkflow(AsyncCalls async, WorkflowClient waiting) {
        this.async = async;
        this.waiting = waiting;
    }

    /** {@return the tenant's users} */
    public AsyncUsers users() {
        return new AsyncUsers(async, waiting.users());
    }

    /** {@return the processes, from which requests are started} */
    public AsyncProcesses processes() {
        return new AsyncProcesses(async, waiting.processes());
    }

    /** {@return the requests: start, read, wait for them} */
    public AsyncRequests requests() {
        return new AsyncRequests(async, waiting.requests());
    }

    /** {@return the tasks: find and complete them} */
    public AsyncTasks tasks() {
        return new AsyncTasks(async, waiting.tasks());
    }

    /** {@return the files: upload, attach, download them, and templates} */
    public AsyncFiles files() {
        return new AsyncFiles(async, waiting.files());
    }

    /** {@return the reports: find, run and export them} */
    public AsyncReports reports() {
        return new AsyncReports(async, waiting.reports());
    }

    /** {@return the groups of users} */
    public AsyncGroups groups() {
        return new AsyncGroups(async, waiting.groups());
    }

    /** {@return the API keys of the tenant, and one's own} */
    public AsyncApiKeys apiKeys() {
        return new AsyncApiKeys(async, waiting.apiKeys());
    }

    /** {@return the tenant as a whole and the services behind it: versions, settings, health} */
    public AsyncAdministration administration() {
        return new AsyncAdministration(async, waiting.administration());
    }
}
