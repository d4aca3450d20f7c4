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

    /** {@return the files: upload and download them} */
    public AsyncFiles files() {
        return new AsyncFiles(async, waiting.files());
    }

    /** {@return the reports: find and export them} */
    public AsyncReports reports() {
        return new AsyncReports(async, waiting.reports());
    }
}
