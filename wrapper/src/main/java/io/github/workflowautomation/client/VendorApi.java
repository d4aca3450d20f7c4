package io.github.workflowautomation.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the friendly methods call, in one generation of the vendor's API. What that does not have throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
interface VendorApi {
    VendorRequest currentUser();

    VendorRequest user(UserId id);

    VendorRequest users();

    /** The processes, at least those in which a name is found. */
    VendorRequest processes(@Nullable String name);

    VendorRequest process(ProcessId id);

    VendorRequest start(ProcessId process, StartRequest details, Answers answers);

    /** A request; empty when there is no call for one, but only the list of them. */
    Optional<VendorRequest> request(RequestId id);

    /** The requests of the user. */
    VendorRequest requests();

    VendorRequest requests(String permission);

    VendorRequest cancel(RequestId id);

    VendorRequest files(RequestId id);

    VendorRequest myTasks();

    VendorRequest tasksWith(String text);

    VendorRequest tasksOf(RequestId id);

    /** Whether {@link #approvalOptions} is there. */
    boolean tellsApprovalOptions();

    VendorRequest approvalOptions(TaskId id);

    VendorRequest approve(TaskId id, String option, @Nullable String comments);

    VendorRequest completeForm(TaskId id, Answers answers);

    VendorRequest completeDataContainer(TaskId id, Answers values);

    VendorRequest reassign(TaskId id, UserId user);

    VendorRequest upload(UploadContent content);

    VendorRequest file(FileId id);

    /** The reports, at least those in which a name is found. */
    VendorRequest reports(@Nullable String name);

    VendorRequest report(ReportId id);

    VendorRequest csv(ReportId id);

    VendorRequest export(ReportId id, String type);
}
