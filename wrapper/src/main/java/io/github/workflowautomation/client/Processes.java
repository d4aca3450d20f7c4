package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

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
        return pager(vendor.processes());
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

    /** {@return the tasks in the design of processes} */
    public ProcessTasks tasks() {
        return new ProcessTasks(calls);
    }

    /**
     * {@return the processes that a query asks for}
     *
     * <p>Current: {@code GET /api/processes/search} (C). Older: none.
     *
     * @param query says which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public Pager<WorkflowProcess> list(Consumer<ProcessQuery> query) {
        ProcessQuery asked = new ProcessQuery();
        query.accept(asked);
        return pager(vendor.processes(asked));
    }

    /**
     * {@return more of a process than {@link #get} tells}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/detail} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue detail(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ProcessesApi.class, api -> api.getProcessDetail(id.value()));
    }

    /**
     * {@return the diagram of a process}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/diagram} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue diagram(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ProcessesApi.class, api -> api.getProcessDiagram(id.value()));
    }

    /**
     * {@return the types of tasks that the tenant has}
     *
     * <p>Current: {@code GET /api/processes/tasktypes} (C). Older: none.
     *
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue taskTypes() {
        return calls.json(ProcessesApi.class, ProcessesApi::listTaskTypes);
    }

    /**
     * {@return an export of a process, to say where to}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/export} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public FileDownload export(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.file(ProcessesApi.class, api -> api.exportProcess(id.value()), id.value() + ".json");
    }

    /**
     * Replaces what {@link #detail} tells of a process. A repeat sets the same again, so that it is repeated after failures
     * that pass.
     *
     * <p>Current: {@code PUT /api/processes/{processSid}/detail} (C). Older: none.
     *
     * @param id which
     * @param detail what {@link #detail} answered, changed
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue setDetail(ProcessId id, JsonValue detail) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(detail, "detail");
        return calls.json(ProcessesApi.class, api -> api.setProcessDetail(id.value(), detail));
    }

    /**
     * Makes a process. A repeat makes another, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/processes} (C). Older: none.
     *
     * @param process the process, in the vendor's words, which are not public
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue create(JsonValue process) {
        Objects.requireNonNull(process, "process");
        return calls.json(ProcessesApi.class, api -> api.createProcess(process));
    }

    /**
     * Makes a process from an export. A repeat makes another, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/processes/import} (C; whether it takes just what {@link #export} gives is not public).
     * Older: none.
     *
     * @param exported the process, in the vendor's words
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue importProcess(JsonValue exported) {
        Objects.requireNonNull(exported, "exported");
        return calls.json(ProcessesApi.class, api -> api.importProcess(exported));
    }

    /**
     * Makes a copy of a process. A repeat makes another, so that it is never repeated by itself.
     *
     * <p>Current: {@code GET /api/processes/{processSid}/copy} (C: a GET that changes state). Older: none.
     *
     * @param id which
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue copy(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ProcessesApi.class, api -> api.copyProcess(id.value()));
    }

    /**
     * Makes a new version of a process. A repeat makes one more, so that it is never repeated by itself.
     *
     * <p>Current: {@code GET /api/processes/{processSid}/version} (C: a GET that changes state). Older: none.
     *
     * @param id which
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue newVersion(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ProcessesApi.class, api -> api.createProcessVersion(id.value()));
    }

    /**
     * Deletes a process. A repeat changes nothing more, so that it is repeated after failures that pass.
     *
     * <p>Current: {@code DELETE /api/processes/{processSid}} (C). Older: none.
     *
     * @param id which
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue delete(ProcessId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ProcessesApi.class, api -> api.deleteProcess(id.value()));
    }

    private Pager<WorkflowProcess> pager(VendorRequest list) {
        return calls.pager(list, WorkflowProcess::new, WorkflowProcess::id);
    }
}
