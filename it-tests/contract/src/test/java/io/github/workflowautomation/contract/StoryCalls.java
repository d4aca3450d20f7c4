package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.InputStreamSource;
import io.github.workflowautomation.client.UploadContent;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** The methods that the story of the README is told with, and what stands beside them. */
final class StoryCalls {
    private static final InputStreamSource STREAM = () -> new ByteArrayInputStream(Given.CONTENT);

    private StoryCalls() {}

    static List<FriendlyCall> all() {
        return List.of(
                FriendlyCall.of("Users.current()", (c, it) -> c.users().current()),
                FriendlyCall.of("Users.get(UserId)", (c, it) -> c.users().get(it.user())),
                FriendlyCall.of("Users.list()", (c, it) -> c.users().list().toList()),
                FriendlyCall.of(
                        "Processes.findByName(String)",
                        (c, it) -> Given.found(c.processes().findByName("Expense claim"))),
                FriendlyCall.of(
                        "Processes.list()", (c, it) -> c.processes().list().toList()),
                FriendlyCall.of(
                        "Processes.get(ProcessId)", (c, it) -> c.processes().get(it.process())),
                FriendlyCall.of(
                        "Requests.start(ProcessId)", (c, it) -> c.requests().start(it.process())),
                FriendlyCall.of("Requests.start(ProcessId, Consumer)", (c, it) -> {
                    c.requests().start(it.process(), start -> start.name("Trip").answer("amount", 1250));
                    return c.requests().start(it.process(), start -> start.at(it.firstTask()));
                }),
                FriendlyCall.of(
                        "Requests.get(RequestId)", (c, it) -> c.requests().get(it.request())),
                FriendlyCall.of(
                        "Requests.list()", (c, it) -> c.requests().list().toList()),
                FriendlyCall.of(
                        "Requests.list(String)",
                        (c, it) -> c.requests().list("Monitor").toList()),
                FriendlyCall.of(
                        "Requests.named(String)", (c, it) -> c.requests().named("Trip to Lisbon")),
                FriendlyCall.of(
                        "Requests.cancel(RequestId)", (c, it) -> c.requests().cancel(it.request())),
                FriendlyCall.of(
                        "Requests.files(RequestId)", (c, it) -> c.requests().files(it.request())),
                FriendlyCall.of(
                        "Requests.awaitCompletion(RequestId, Duration)",
                        (c, it) -> c.requests().awaitCompletion(it.completed(), it.patience())),
                FriendlyCall.of("Tasks.mine()", (c, it) -> c.tasks().mine().toList()),
                FriendlyCall.of("Tasks.isMine(TaskId)", (c, it) -> c.tasks().isMine(it.task())),
                FriendlyCall.of(
                        "Tasks.search(String)",
                        (c, it) -> c.tasks().search("Expense").toList()),
                FriendlyCall.of(
                        "Tasks.ofRequest(RequestId)",
                        (c, it) -> c.tasks().ofRequest(it.request()).toList()),
                FriendlyCall.of(
                        "Tasks.approvalOptions(TaskId)", (c, it) -> c.tasks().approvalOptions(it.task())),
                FriendlyCall.of(
                        "Tasks.approve(TaskId, String)", (c, it) -> c.tasks().approve(it.task(), "Approved")),
                FriendlyCall.of(
                        "Tasks.approve(TaskId, String, String)",
                        (c, it) -> c.tasks().approve(it.task(), "Approved", "Fine")),
                FriendlyCall.of(
                        "Tasks.completeForm(TaskId, Map)",
                        (c, it) -> c.tasks().completeForm(it.form(), Map.of("amount", 1250))),
                FriendlyCall.of(
                        "Tasks.completeDataContainer(TaskId, Map)",
                        (c, it) -> c.tasks().completeDataContainer(it.container(), Map.of("client_name", "Acme"))),
                FriendlyCall.of(
                        "Tasks.reassign(TaskId, UserId)", (c, it) -> c.tasks().reassign(it.task(), it.user())),
                FriendlyCall.of("Files.upload(Path)", (c, it) -> c.files().upload(it.path())),
                FriendlyCall.of(
                        "Files.upload(String, byte[])", (c, it) -> c.files().upload("a.pdf", Given.CONTENT)),
                FriendlyCall.of(
                        "Files.upload(String, InputStreamSource)",
                        (c, it) -> c.files().upload("a.pdf", STREAM)),
                FriendlyCall.of(
                        "Files.upload(UploadContent)",
                        (c, it) -> c.files().upload(UploadContent.of("a.pdf", Given.CONTENT))),
                FriendlyCall.of(
                        "Files.download(FileId, Path)", (c, it) -> c.files().download(it.file(), it.target())),
                FriendlyCall.of(
                        "Files.download(FileId)",
                        (c, it) -> c.files().download(it.file()).to(it.target())),
                FriendlyCall.of(
                        "Files.download(FileInfo, Path)", (c, it) -> c.files().download(it.attached(), it.target())),
                FriendlyCall.of(
                        "Files.download(FileInfo)",
                        (c, it) -> c.files().download(it.attached()).to(it.target())),
                FriendlyCall.of(
                        "Reports.findByName(String)",
                        (c, it) -> Given.found(c.reports().findByName("Spending by department"))),
                FriendlyCall.of("Reports.list()", (c, it) -> c.reports().list().toList()),
                FriendlyCall.of("Reports.get(ReportId)", (c, it) -> c.reports().get(it.report())),
                FriendlyCall.of(
                        "Reports.exportCsv(ReportId, Path)",
                        (c, it) -> c.reports().exportCsv(it.report(), it.target())),
                FriendlyCall.of(
                        "Reports.exportCsv(ReportId)",
                        (c, it) -> c.reports().exportCsv(it.report()).to(it.target())),
                FriendlyCall.of(
                        "Reports.export(ReportId, String)",
                        (c, it) -> c.reports().export(it.report(), "excel").to(it.target())));
    }
}
