package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.parameter.SearchProcessesQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tenant's processes. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}.
 */
public final class Processes {
    private final Calls calls;
    private final ProcessesApi api;

    Processes(Calls calls) {
        this.calls = calls;
        this.api = calls.api(ProcessesApi.class);
    }

    /**
     * {@return the process of exactly that name, as far as this user may see it ({@code GET /api/processes/search}, C)}
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<WorkflowProcess> findByName(String name) {
        Objects.requireNonNull(name, "name");
        Pager<WorkflowProcess> found = pager(query().search(name).build());
        return Named.find(found, name, WorkflowProcess::name, WorkflowProcess::id);
    }

    /** {@return all processes that this user may see ({@code GET /api/processes/search}, C)} */
    public Pager<WorkflowProcess> list() {
        return pager(query().build());
    }

    /**
     * {@return a process ({@code GET /api/processes/{processSids}}, C)}
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such process
     */
    public WorkflowProcess get(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return new WorkflowProcess(
                calls.reply(api.getProcesses(List.of(id.value()))).object());
    }

    private SearchProcessesQuery.Builder query() {
        SearchProcessesQuery.Builder query = SearchProcessesQuery.builder();
        calls.conventions().processSearchPermission().ifPresent(query::permissionType);
        return query;
    }

    /** The call takes no paging parameters: its first answer is all. */
    private Pager<WorkflowProcess> pager(SearchProcessesQuery query) {
        return Pager.ofOne(() -> Page.of(calls.reply(api.searchProcesses(query)), WorkflowProcess::new));
    }
}
