package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.CompleteApprovalQuery;
import io.github.workflowautomation.api.parameter.CompleteDataContainerQuery;
import io.github.workflowautomation.api.parameter.ExportReportQuery;
import io.github.workflowautomation.api.parameter.GetApprovalQuery;
import io.github.workflowautomation.api.parameter.GetCurrentUserQuery;
import io.github.workflowautomation.api.parameter.GetDataContainerQuery;
import io.github.workflowautomation.api.parameter.GetInstanceQuery;
import io.github.workflowautomation.api.parameter.ListDataContainerEndpointsQuery;
import io.github.workflowautomation.api.parameter.ListInstancesQuery;
import io.github.workflowautomation.api.parameter.ListMyTasksQuery;
import io.github.workflowautomation.api.parameter.ListRecipientTasksQuery;
import io.github.workflowautomation.api.parameter.RunReportAsSavedQuery;
import io.github.workflowautomation.api.parameter.RunReportQuery;
import io.github.workflowautomation.api.parameter.SearchProcessesQuery;
import io.github.workflowautomation.api.parameter.SearchReportsQuery;
import io.github.workflowautomation.api.parameter.SearchTasksQuery;
import io.github.workflowautomation.api.parameter.StartInstanceAtTaskQuery;
import io.github.workflowautomation.api.parameter.StartInstanceQuery;
import io.github.workflowautomation.api.parameter.SubmitFormQuery;
import io.github.workflowautomation.api.parameter.UploadFileForm;
import io.github.workflowautomation.api.parameter.UploadFileQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The API of version 8. */
final class CurrentApi implements VendorApi {
    private final Transport transport;
    private final VendorConventions conventions;
    private final String tenantId;
    private final Bodies bodies;

    CurrentApi(Transport transport, VendorConventions conventions) {
        this.transport = transport;
        this.conventions = conventions;
        this.tenantId = transport.tenantId();
        this.bodies = new Bodies(conventions);
    }

    @Override
    public VendorRequest currentUser() {
        return new VendorRequest(VendorCall.CURRENT_USER, userApi().getCurrentUser(GetCurrentUserQuery.none()));
    }

    @Override
    public VendorRequest user(UserId id) {
        return new VendorRequest(VendorCall.GET_USER, userApi().getUser(id.value()));
    }

    @Override
    public VendorRequest users(ListQuery query) {
        return new VendorRequest(VendorCall.LIST_USERS, userApi().listUsers(UserQueries.list(query, bodies)));
    }

    @Override
    public VendorRequest usersCalled(String userName) {
        return users(new ListQuery().search(userName));
    }

    @Override
    public VendorRequest createUser(UserDetails details) {
        return new VendorRequest(VendorCall.CREATE_USER, userApi().createUser(bodies.user(details)))
                .hiding(details.secrets());
    }

    @Override
    public VendorRequest updateUser(UserId id, UserDetails details) {
        return new VendorRequest(VendorCall.UPDATE_USER, userApi().replaceUser(id.value(), bodies.user(details)))
                .hiding(details.secrets());
    }

    @Override
    public VendorRequest activateUser(UserId id) {
        return status(id, VendorWord.USER_ACTIVE);
    }

    @Override
    public VendorRequest deactivateUser(UserId id) {
        return status(id, VendorWord.USER_INACTIVE);
    }

    private VendorRequest status(UserId id, VendorWord status) {
        Call<?> call = userApi().setUserStatus(conventions.word(status), bodies.userStatus(List.of(id)));
        return new VendorRequest(VendorCall.SET_USER_STATUS, call);
    }

    @Override
    public VendorRequest processes() {
        return processes(new ProcessQuery());
    }

    @Override
    public VendorRequest processes(String name) {
        return processes(new ProcessQuery().search(name));
    }

    @Override
    public VendorRequest processes(ProcessQuery query) {
        SearchProcessesQuery.Builder search = SearchProcessesQuery.builder();
        query.search().ifPresent(search::search);
        query.permission().or(conventions::processSearchPermission).ifPresent(search::permissionType);
        return new VendorRequest(VendorCall.SEARCH_PROCESSES, processesApi().searchProcesses(search.build()));
    }

    @Override
    public VendorRequest process(ProcessId id) {
        return new VendorRequest(VendorCall.GET_PROCESS, processesApi().getProcesses(List.of(id.value())));
    }

    @Override
    public VendorRequest start(ProcessId process, StartRequest details, Answers answers) {
        JsonValue body = bodies.start(answers, details.name());
        ProcessTaskId task = details.task();
        if (task != null) {
            Call<?> call =
                    instanceApi().startInstanceAtTask(process.value(), task.value(), body, startAtTaskQuery(details));
            return new VendorRequest(VendorCall.START_REQUEST_AT_TASK, call);
        }
        Call<?> call = instanceApi().startInstance(process.value(), body, startQuery(details));
        return new VendorRequest(VendorCall.START_REQUEST, call);
    }

    private static StartInstanceAtTaskQuery startAtTaskQuery(StartRequest details) {
        StartInstanceAtTaskQuery.Builder query = StartInstanceAtTaskQuery.builder();
        if (details.name() != null) {
            query.requestName(details.name());
        }
        if (details.onBehalfOf() != null) {
            query.clientSid(details.onBehalfOf().value());
        }
        if (details.parent() != null) {
            query.parentSid(details.parent().value());
        }
        return query.build();
    }

    private static StartInstanceQuery startQuery(StartRequest details) {
        StartInstanceQuery.Builder query = StartInstanceQuery.builder();
        if (details.name() != null) {
            query.requestName(details.name());
        }
        if (details.onBehalfOf() != null) {
            query.clientSid(details.onBehalfOf().value());
        }
        if (details.parent() != null) {
            query.parentSid(details.parent().value());
        }
        return query.build();
    }

    @Override
    public Optional<VendorRequest> request(RequestId id, Set<RequestPart> parts) {
        GetInstanceQuery.Builder query = GetInstanceQuery.builder();
        if (parts.contains(RequestPart.FILES)) {
            query.includeInstanceFiles(true);
        }
        if (parts.contains(RequestPart.COMPLETED_FORMS)) {
            query.includeCompletedForms(true);
        }
        return Optional.of(
                new VendorRequest(VendorCall.GET_REQUEST, instanceApi().getInstance(id.value(), query.build())));
    }

    @Override
    public VendorRequest requests(RequestQuery query) {
        query.progress().ifPresent(progress -> {
            throw missing("requests().list(…) with " + progress.word());
        });
        ListInstancesQuery.Builder list = ListInstancesQuery.builder();
        query.terms().search().ifPresent(list::search);
        query.terms()
                .sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        bodies.filters(new RequestConditions(query, conventions).filters()).ifPresent(list::filters);
        String permission = query.permission().orElseGet(conventions::requestListPermission);
        return new VendorRequest(VendorCall.LIST_REQUESTS, instanceApi().listInstances(permission, list.build()));
    }

    @Override
    public VendorRequest cancel(RequestId id) {
        return new VendorRequest(VendorCall.CANCEL_REQUEST, instanceApi().cancelInstance(id.value()));
    }

    @Override
    public VendorRequest files(RequestId id) {
        return new VendorRequest(VendorCall.LIST_REQUEST_FILES, instanceApi().listInstanceFiles(id.value()));
    }

    @Override
    public VendorRequest myTasks(ListQuery query) {
        ListMyTasksQuery.Builder list = ListMyTasksQuery.builder();
        query.search().ifPresent(list::search);
        query.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        bodies.filters(query.filters()).ifPresent(list::filters);
        return new VendorRequest(VendorCall.LIST_MY_TASKS, instanceApi().listMyTasks(list.build()));
    }

    @Override
    public VendorRequest tasks(ListQuery query) {
        SearchTasksQuery.Builder list = SearchTasksQuery.builder();
        query.search().ifPresent(list::search);
        query.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        bodies.filters(query.filters()).ifPresent(list::filters);
        return new VendorRequest(VendorCall.SEARCH_TASKS, instanceApi().searchTasks(list.build()));
    }

    @Override
    public VendorRequest tasksOf(RequestId id) {
        Call<?> call = instanceApi().listRecipientTasks(id.value(), ListRecipientTasksQuery.none());
        return new VendorRequest(VendorCall.LIST_REQUEST_TASKS, call);
    }

    @Override
    public boolean tellsApprovalOptions() {
        return true;
    }

    @Override
    public VendorRequest approvalOptions(TaskId id) {
        return new VendorRequest(
                VendorCall.GET_APPROVAL, instanceApi().getApproval(id.value(), GetApprovalQuery.none()));
    }

    @Override
    public VendorRequest approve(TaskId id, String option, @Nullable String comments) {
        Call<?> call = instanceApi()
                .completeApproval(id.value(), bodies.approval(option, comments), CompleteApprovalQuery.none());
        return new VendorRequest(VendorCall.COMPLETE_APPROVAL, call);
    }

    @Override
    public VendorRequest completeForm(TaskId id, Answers answers) {
        Call<?> call = instanceApi().submitForm(id.value(), bodies.form(answers), SubmitFormQuery.none());
        return new VendorRequest(VendorCall.COMPLETE_FORM, call);
    }

    @Override
    public VendorRequest dataContainers(RequestId request, @Nullable String taskName) {
        ListDataContainerEndpointsQuery.Builder query =
                ListDataContainerEndpointsQuery.builder().instanceSid(request.value());
        if (taskName != null) {
            query.taskName(taskName);
        }
        Call<?> call = instanceApi().listDataContainerEndpoints(query.build());
        return new VendorRequest(VendorCall.LIST_DATA_CONTAINERS, call);
    }

    @Override
    public VendorRequest dataContainer(TaskId id) {
        Call<?> call = instanceApi().getDataContainer(id.value(), GetDataContainerQuery.none());
        return new VendorRequest(VendorCall.GET_DATA_CONTAINER, call);
    }

    @Override
    public VendorRequest completeDataContainer(TaskId id, Answers values) {
        Call<?> call = instanceApi()
                .completeDataContainer(id.value(), bodies.dataContainer(values), CompleteDataContainerQuery.none());
        return new VendorRequest(VendorCall.COMPLETE_DATA_CONTAINER, call);
    }

    @Override
    public VendorRequest reassign(TaskId id, UserId user) {
        return new VendorRequest(VendorCall.REASSIGN_TASK, instanceApi().reassignTask(id.value(), user.value()));
    }

    @Override
    public VendorRequest upload(UploadContent content) {
        return upload(content, UploadFileQuery.none());
    }

    @Override
    public VendorRequest attach(RequestId request, UploadContent content) {
        UploadFileQuery owner = UploadFileQuery.builder()
                .ownerType(conventions.word(VendorWord.OWNER_REQUEST))
                .ownerSid(request.value())
                .build();
        return upload(content, owner);
    }

    private VendorRequest upload(UploadContent content, UploadFileQuery owner) {
        UploadFileForm form = UploadFileForm.builder()
                .fileUpload(content.fileName(), content.body())
                .build();
        String folder = conventions.uploadPath().replace("{tenant}", tenantId);
        Call<?> call = filesApi().uploadFile(conventions.uploadFolder(), folder, form, owner);
        return new VendorRequest(VendorCall.UPLOAD_FILE, call);
    }

    @Override
    public VendorRequest file(FileId id, FileScope scope) {
        Call<?> call = filesApi().downloadFile(id.value(), FileQueries.download(scope));
        return new VendorRequest(VendorCall.DOWNLOAD_FILE, call);
    }

    @Override
    public VendorRequest copyFile(long requestNumber, FileId file, String newName) {
        throw absent("files().copy(requestNumber, file, newName)");
    }

    @Override
    public VendorRequest reports(@Nullable String name) {
        SearchReportsQuery.Builder query = SearchReportsQuery.builder();
        if (name != null) {
            query.search(name);
        }
        conventions.reportSearchPermission().ifPresent(query::permissionType);
        return new VendorRequest(VendorCall.SEARCH_REPORTS, reportsApi().searchReports(query.build()));
    }

    @Override
    public VendorRequest report(ReportId id) {
        return new VendorRequest(VendorCall.GET_REPORT, reportsApi().getReport(id.value()));
    }

    @Override
    public VendorRequest reportFilters(ReportId id) {
        return report(id);
    }

    @Override
    public boolean runsInParts() {
        return false;
    }

    @Override
    public VendorRequest run(ReportId id, ReportRun run, long start, long count) {
        if (run.start() > 0) {
            throw missing("reports().run(…) with from");
        }
        if (!run.filters().isEmpty()) {
            Call<?> call = reportsApi().runReport(id.value(), List.of(), RunReportQuery.none());
            return new VendorRequest(VendorCall.RUN_REPORT, call, bodies.runFilters(run));
        }
        RunReportAsSavedQuery.Builder query = RunReportAsSavedQuery.builder();
        run.limit().ifPresent(query::limit);
        return new VendorRequest(VendorCall.RUN_REPORT, reportsApi().runReportAsSaved(id.value(), query.build()));
    }

    @Override
    public VendorRequest csv(ReportId id, ReportExport export) {
        return export(id, conventions.csvExportType(), export);
    }

    @Override
    public VendorRequest excel(ReportId id, ReportExport export) {
        return export(id, conventions.word(VendorWord.EXCEL_EXPORT), export);
    }

    @Override
    public VendorRequest export(ReportId id, String type, ReportExport export) {
        ExportReportQuery.Builder query = ExportReportQuery.builder();
        bodies.conditions(export).ifPresent(query::filters);
        export.start().ifPresent(query::start);
        export.count().ifPresent(query::count);
        if (export.leavesOutRowNumbers()) {
            query.skipRColumn(true);
        }
        return new VendorRequest(VendorCall.EXPORT_REPORT, reportsApi().exportReport(id.value(), type, query.build()));
    }

    private static NotInGenerationException absent(String method) {
        return new NotInGenerationException(
                method
                        + " has no operation in the current API that any public source tells of, and the setting generation"
                        + " is CURRENT. Use a client of generation(Generation.LEGACY) for it. Nothing was sent.",
                ErrorDetails.of(method, "(none in the current API)").build());
    }

    private static NotInGenerationException missing(String method) {
        return new NotInGenerationException(
                method
                        + " has no parameter in the current API that any public source tells of, and the setting generation"
                        + " is CURRENT. Nothing was sent.",
                ErrorDetails.of(method, "(none in the current API)").build());
    }

    // Each asked for when it is needed: a proxy loads the parameters of all the methods of its interface.

    private UserApi userApi() {
        return transport.api(UserApi.class);
    }

    private ProcessesApi processesApi() {
        return transport.api(ProcessesApi.class);
    }

    private InstanceApi instanceApi() {
        return transport.api(InstanceApi.class);
    }

    private FilesApi filesApi() {
        return transport.api(FilesApi.class);
    }

    private ReportsApi reportsApi() {
        return transport.api(ReportsApi.class);
    }
}
