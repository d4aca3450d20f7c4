package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.CommentId;
import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import java.time.Duration;

/** Things that are there already. */
record KnownThings(
        UserId user,
        ProcessId process,
        RequestId request,
        RequestId completed,
        FileInfo attached,
        TaskId task,
        TaskId form,
        TaskId container,
        ProcessTaskId firstTask,
        RequestTaskId requestTask,
        ReportId report,
        FileId file,
        UserId other,
        GroupId group,
        CommentId comment,
        Duration patience)
        implements Given {
    static final Duration ENOUGH = Duration.ofSeconds(30);

    /** {@return the things that the examples of the bundle tell of} */
    static KnownThings asInTheExamples(WorkflowClient workflow) {
        RequestId request = new RequestId("00000000-0000-4000-8000-000000000004");
        TaskId task = new TaskId("00000000-0000-4000-8000-000000000005");
        return new KnownThings(
                new UserId("00000000-0000-4000-8000-000000000001"),
                new ProcessId("00000000-0000-4000-8000-000000000002"),
                request,
                request,
                workflow.requests().files(request).get(0),
                task,
                task,
                task,
                new ProcessTaskId("00000000-0000-4000-8000-000000000003"),
                new RequestTaskId("00000000-0000-4000-8000-000000000008"),
                new ReportId("00000000-0000-4000-8000-000000000006"),
                new FileId("00000000-0000-4000-8000-000000000007"),
                new UserId(SID),
                new GroupId(SID),
                new CommentId(SID),
                ENOUGH);
    }

    /** {@return the same with another patience} */
    KnownThings with(Duration shorter) {
        return new KnownThings(
                user,
                process,
                request,
                completed,
                attached,
                task,
                form,
                container,
                firstTask,
                requestTask,
                report,
                file,
                other,
                group,
                comment,
                shorter);
    }
}
