package io.github.workflowautomation.client;

import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.Optional;

/**
 * The tenant's processes. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}.
 */
@AsyncTwin
public final class Processes {
    private final Calls calls;
    private final VendorApi vendor;

    Processes(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /**
     * {@return the process of exactly that name, as far as this user may see it}
     *
     * <p>Current: {@code GET /api/processes/search} (C). Older: {@code GET /processes} (T), which is read to its end.
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<WorkflowProcess> findByName(String name) {
        Objects.requireNonNull(name, "name");
        return Named.find(pager(vendor.processes(name)), name, WorkflowProcess::name, WorkflowProcess::id);
    }

    /**
     * {@return all processes that this user may see}
     *
     * <p>Current: {@code GET /api/processes/search} (C). Older: {@code GET /processes} (T).
     */
    public Pager<WorkflowProcess> list() {
        return pager(vendor.processes(null));
    }

    /**
     * {@return a process}
     *
     * <p>Current: {@code GET /api/processes/{processSids}} (C). Older: {@code GET /processes/{sid}} (T).
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such process
     */
    public WorkflowProcess get(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return new WorkflowProcess(calls.reply(vendor.process(id)).object());
    }

    private Pager<WorkflowProcess> pager(VendorRequest list) {
        return calls.pager(list, WorkflowProcess::new, WorkflowProcess::id);
    }
}
