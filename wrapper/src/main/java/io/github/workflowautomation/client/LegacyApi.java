package io.github.workflowautomation.client;

import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.model.LegacyApprovalDecision;
import io.github.workflowautomation.api.model.LegacyNewName;
import io.github.workflowautomation.api.model.LegacyReportRun;
import io.github.workflowautomation.api.model.LegacyUserRecord;
import io.github.workflowautomation.api.parameter.LegacyCopyAndRenameFileQuery;
import io.github.workflowautomation.api.parameter.LegacyExportReportCsvQuery;
import io.github.workflowautomation.api.parameter.LegacyGetDataContainerQuery;
import io.github.workflowautomation.api.parameter.LegacyListDataContainerEndpointsQuery;
import io.github.workflowautomation.api.parameter.LegacyListMyInstancesQuery;
import io.github.workflowautomation.api.parameter.LegacyListMyTasksQuery;
import io.github.workflowautomation.api.parameter.LegacyListUsersQuery;
import io.github.workflowautomation.api.parameter.LegacyUploadFileForm;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The REST API of versions 6 and 7. */
final class LegacyApi implements VendorApi {
    private final LegacyRestApi api;
    private final Bodies bodies;

    LegacyApi(Transport transport, VendorConventions conventions) {
        this.api = transport.api(LegacyRestApi.class);
        this.bodies = new Bodies(conventions);
    }

    @Override
    public VendorRequest currentUser() {
        return new VendorRequest(VendorCall.LEGACY_CURRENT_USER, api.legacyGetCurrentUser());
    }

    @Override
    public VendorRequest user(UserId id) {
        return new VendorRequest(VendorCall.LEGACY_GET_USER, api.legacyGetUser(id.value()));
    }

    @Override
    public VendorRequest users(ListQuery query) {
        return users(UserQueries.legacyList(query, bodies));
    }

    @Override
    public VendorRequest usersCalled(String userName) {
        return users(LegacyListUsersQuery.builder().username(userName).build());
    }

    private VendorRequest users(LegacyListUsersQuery query) {
        return new VendorRequest(VendorCall.LEGACY_LIST_USERS, api.legacyListUsers(query));
    }

    @Override
    public VendorRequest createUser(UserDetails details) {
        Call<?> call = api.legacyCreateUser(LegacyUserRecord.builder().build());
        return new VendorRequest(VendorCall.LEGACY_CREATE_USER, call, bodies.user(details)).hiding(details.secrets());
    }

    @Override
    public VendorRequest updateUser(UserId id, UserDetails details) {
        Call<?> call =
                api.legacyUpdateUser(id.value(), LegacyUserRecord.builder().build());
        return new VendorRequest(VendorCall.LEGACY_UPDATE_USER, call, bodies.user(details)).hiding(details.secrets());
    }

    @Override
    public VendorRequest activateUser(UserId id) {
        return updateUser(id, new UserDetails().active(true));
    }

    @Override
    public VendorRequest deactivateUser(UserId id) {
        return new VendorRequest(VendorCall.LEGACY_DEACTIVATE_USER, api.legacyDeactivateUser(id.value()));
    }

    @Override
    public VendorRequest processes() {
        return new VendorRequest(VendorCall.LEGACY_LIST_PROCESSES, api.legacyListProcesses());
    }

    @Override
    public VendorRequest processes(String name) {
        return processes();
    }

    @Override
    public VendorRequest processes(ProcessQuery query) {
        throw missing("processes().list(…)");
    }

    @Override
    public VendorRequest process(ProcessId id) {
        return new VendorRequest(VendorCall.LEGACY_GET_PROCESS, api.legacyGetProcess(id.value()));
    }

    @Override
    public VendorRequest start(ProcessId process, StartRequest details, Answers answers) {
        if (details.onBehalfOf() != null) {
            throw missing("requests().start(…) with onBehalfOf");
        }
        if (details.parent() != null) {
            throw missing("requests().start(…) with parent");
        }
        if (details.task() != null) {
            throw missing("requests().start(…) with at");
        }
        JsonValue body = bodies.legacyStart(answers, details.name());
        return new VendorRequest(VendorCall.LEGACY_START_REQUEST, api.legacyStartInstance(process.value(), body));
    }

    @Override
    public Optional<VendorRequest> request(RequestId id, Set<RequestPart> parts) {
        if (!parts.isEmpty()) {
            throw missing("requests().get(id, parts)");
        }
        return Optional.empty();
    }

    @Override
    public VendorRequest requests(RequestQuery query) {
        refuse("requests().list(…)", query.permission().map(any -> "permission"));
        refuse("requests().list(…)", query.terms().search().map(any -> "search"));
        refuse("requests().list(…)", query.terms().filterSetter());
        LegacyListMyInstancesQuery list = LegacyRequestQuery.of(query);
        return new VendorRequest(VendorCall.LEGACY_LIST_MY_REQUESTS, api.legacyListMyInstances(list));
    }

    @Override
    public VendorRequest cancel(RequestId id) {
        throw missing("requests().cancel(id)");
    }

    @Override
    public VendorRequest files(RequestId id) {
        return new VendorRequest(VendorCall.LEGACY_LIST_REQUEST_FILES, api.legacyListInstanceFiles(id.value()));
    }

    @Override
    public VendorRequest myTasks(ListQuery query) {
        refuse("tasks().mine(…)", query.setter());
        return new VendorRequest(VendorCall.LEGACY_LIST_MY_TASKS, api.legacyListMyTasks(LegacyListMyTasksQuery.none()));
    }

    @Override
    public VendorRequest tasks(ListQuery query) {
        throw missing("tasks().search(…)");
    }

    @Override
    public VendorRequest tasksOf(RequestId id) {
        throw missing("tasks().ofRequest(request)");
    }

    @Override
    public boolean tellsApprovalOptions() {
        return false;
    }

    @Override
    public VendorRequest approvalOptions(TaskId id) {
        throw missing("tasks().approvalOptions(id)");
    }

    @Override
    public VendorRequest approve(TaskId id, String option, @Nullable String comments) {
        Call<?> call = api.legacyCompleteApproval(
                id.value(), LegacyApprovalDecision.builder().build());
        return new VendorRequest(VendorCall.LEGACY_COMPLETE_APPROVAL, call, bodies.approval(option, comments));
    }

    @Override
    public VendorRequest completeForm(TaskId id, Answers answers) {
        throw missing("tasks().completeForm(id, answers)");
    }

    @Override
    public VendorRequest dataContainers(RequestId request, @Nullable String taskName) {
        refuse(
                "tasks().dataContainers().of(request, …)",
                Optional.ofNullable(taskName).map(any -> "taskName"));
        LegacyListDataContainerEndpointsQuery query = LegacyListDataContainerEndpointsQuery.builder()
                .instanceSid(request.value())
                .build();
        return new VendorRequest(VendorCall.LEGACY_LIST_DATA_CONTAINERS, api.legacyListDataContainerEndpoints(query));
    }

    @Override
    public VendorRequest dataContainer(TaskId id) {
        Call<?> call = api.legacyGetDataContainer(id.value(), LegacyGetDataContainerQuery.none());
        return new VendorRequest(VendorCall.LEGACY_GET_DATA_CONTAINER, call);
    }

    @Override
    public VendorRequest completeDataContainer(TaskId id, Answers values) {
        Call<?> call =
                api.legacyCompleteDataContainer(id.value(), JsonObject.builder().build());
        return new VendorRequest(VendorCall.LEGACY_COMPLETE_DATA_CONTAINER, call, bodies.dataContainer(values));
    }

    @Override
    public VendorRequest reassign(TaskId id, UserId user) {
        throw missing("tasks().reassign(id, user)");
    }

    @Override
    public VendorRequest upload(UploadContent content) {
        LegacyUploadFileForm form = LegacyUploadFileForm.builder()
                .file(content.fileName(), content.body())
                .build();
        return new VendorRequest(VendorCall.LEGACY_UPLOAD_FILE, api.legacyUploadFile(form));
    }

    @Override
    public VendorRequest attach(RequestId request, UploadContent content) {
        throw missing("files().attach(request, content)");
    }

    @Override
    public VendorRequest file(FileId id, FileScope scope) {
        if (scope.version().isPresent() || scope.context().isPresent()) {
            throw missing("files().download(id, …) with version or context");
        }
        FileScope.Part owner = scope.owner().orElseThrow(() -> missing("files().download(id, …) without an owner"));
        Call<?> call = api.legacyGetFileLink(FileQueries.link(id, owner, scope));
        return new VendorRequest(VendorCall.LEGACY_GET_FILE_LINK, call);
    }

    @Override
    public VendorRequest copyFile(long requestNumber, FileId file, String newName) {
        LegacyNewName body = LegacyNewName.builder().newName(newName).build();
        LegacyCopyAndRenameFileQuery query =
                LegacyCopyAndRenameFileQuery.builder().newName(newName).build();
        Call<?> call = api.legacyCopyAndRenameFile(Long.toString(requestNumber), file.value(), body, query);
        return new VendorRequest(VendorCall.LEGACY_COPY_FILE, call);
    }

    @Override
    public VendorRequest reports(@Nullable String name) {
        return new VendorRequest(VendorCall.LEGACY_LIST_REPORTS, api.legacyListReports());
    }

    @Override
    public VendorRequest report(ReportId id) {
        throw missing("reports().get(id)");
    }

    @Override
    public VendorRequest reportFilters(ReportId id) {
        return new VendorRequest(VendorCall.LEGACY_LIST_REPORT_FILTERS, api.legacyGetReportFilters(id.value()));
    }

    @Override
    public boolean runsInParts() {
        return true;
    }

    @Override
    public VendorRequest run(ReportId id, ReportRun run, long start, long count) {
        if (!run.filters().isEmpty()) {
            throw missing("reports().run(…) with filters");
        }
        Call<?> call = api.legacyRunReport(id.value(), LegacyReportRun.builder().build());
        return new VendorRequest(VendorCall.LEGACY_RUN_REPORT, call, bodies.legacyRun(start, count));
    }

    @Override
    public VendorRequest csv(ReportId id, ReportExport export) {
        if (export.isPart()) {
            throw missing("reports().exportCsv(…) with from, count or withoutRowNumbers");
        }
        LegacyExportReportCsvQuery.Builder query = LegacyExportReportCsvQuery.builder();
        bodies.conditions(export).ifPresent(query::filters);
        return new VendorRequest(VendorCall.LEGACY_EXPORT_REPORT, api.legacyExportReportCsv(id.value(), query.build()));
    }

    @Override
    public VendorRequest excel(ReportId id, ReportExport export) {
        throw missing("reports().exportExcel(…)");
    }

    @Override
    public VendorRequest export(ReportId id, String type, ReportExport export) {
        throw missing("reports().export(id, type)");
    }

    private static void refuse(String method, Optional<String> setter) {
        setter.ifPresent(name -> {
            throw missing(method + " with " + name);
        });
    }

    /** {@return the error for what only the current API has, named by a method or an operation} */
    static NotInGenerationException missing(String method) {
        return new NotInGenerationException(
                method
                        + " has no operation in the older API that any public source tells of, and the setting generation"
                        + " is LEGACY. Use a client of generation(Generation.CURRENT) for it, or call what your tenant"
                        + " has by http().send(…). Nothing was sent.",
                ErrorDetails.of(method, "(none in the older API)").build());
    }
}
