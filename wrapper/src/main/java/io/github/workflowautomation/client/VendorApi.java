package io.github.workflowautomation.client;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the friendly methods call, in one generation of the vendor's API. What that does not have throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
interface VendorApi {
    VendorRequest currentUser();

    VendorRequest user(UserId id);

    VendorRequest users(ListQuery query);

    /** The users, at least the one of that user name. */
    VendorRequest usersCalled(String userName);

    VendorRequest createUser(UserDetails details);

    VendorRequest updateUser(UserId id, UserDetails details);

    VendorRequest activateUser(UserId id);

    VendorRequest deactivateUser(UserId id);

    VendorRequest processes();

    /** The processes, at least those in which a name is found. */
    VendorRequest processes(String name);

    VendorRequest processes(ProcessQuery query);

    VendorRequest process(ProcessId id);

    VendorRequest start(ProcessId process, StartRequest details, Answers answers);

    /** A request; empty when there is no call for one, but only the list of them. */
    Optional<VendorRequest> request(RequestId id, Set<RequestPart> parts);

    VendorRequest requests(RequestQuery query);

    VendorRequest cancel(RequestId id);

    VendorRequest files(RequestId id);

    VendorRequest myTasks(ListQuery query);

    VendorRequest tasks(ListQuery query);

    VendorRequest tasksOf(RequestId id);

    /** Whether {@link #approvalOptions} is there. */
    boolean tellsApprovalOptions();

    VendorRequest approvalOptions(TaskId id);

    VendorRequest approve(TaskId id, String option, @Nullable String comments);

    VendorRequest completeForm(TaskId id, Answers answers);

    /** The data containers of a request, at least those of a task's name. */
    VendorRequest dataContainers(RequestId request, @Nullable String taskName);

    VendorRequest dataContainer(TaskId id);

    VendorRequest completeDataContainer(TaskId id, Answers values);

    VendorRequest reassign(TaskId id, UserId user);

    VendorRequest upload(UploadContent content);

    VendorRequest attach(RequestId request, UploadContent content);

    VendorRequest file(FileId id, FileScope scope);

    VendorRequest copyFile(long requestNumber, FileId file, String newName);

    /** The reports, at least those in which a name is found. */
    VendorRequest reports(@Nullable String name);

    VendorRequest report(ReportId id);

    /** The filters of a report: a list of them, or the report itself. */
    VendorRequest reportFilters(ReportId id);

    /** Whether {@link #run} can be asked for some of the rows. */
    boolean runsInParts();

    VendorRequest run(ReportId id, ReportRun run, long start, long count);

    VendorRequest csv(ReportId id, ReportExport export);

    VendorRequest excel(ReportId id, ReportExport export);

    VendorRequest export(ReportId id, String type, ReportExport export);
}
