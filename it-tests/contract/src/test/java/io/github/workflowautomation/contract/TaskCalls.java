package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.SortDirection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The methods for people's shares of tasks, beyond those of the story. */
final class TaskCalls {
    private static final JsonValue NOTHING = JsonValue.of(Map.of());

    private TaskCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(tasks(), byType(), dataContainers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FriendlyCall> tasks() {
        return List.of(
                FriendlyCall.of(
                        "Tasks.mine(Consumer)",
                        (c, it) ->
                                c.tasks().mine(list -> list.search("Expense")).toList()),
                FriendlyCall.of(
                        "Tasks.search(Consumer)",
                        (c, it) -> c.tasks()
                                .search(list -> list.sortBy("taskName", SortDirection.ASCENDING))
                                .toList()),
                FriendlyCall.of(
                        "Tasks.ofRequest(RequestId, RequestTaskId)",
                        (c, it) -> c.tasks()
                                .ofRequest(it.request(), new RequestTaskId(Given.SID))
                                .toList()),
                FriendlyCall.of(
                        "Tasks.get(RequestId, TaskId)", (c, it) -> c.tasks().get(it.request(), it.task())),
                FriendlyCall.of(
                        "Tasks.completeMilestone(TaskId, JsonValue)",
                        (c, it) -> c.tasks().completeMilestone(it.task(), NOTHING)),
                FriendlyCall.of(
                        "Tasks.setState(TaskId, RequestId, String)",
                        (c, it) -> c.tasks().setState(it.task(), it.request(), "Cancelled")),
                FriendlyCall.of(
                        "Tasks.attachment(FileId)",
                        (c, it) -> c.tasks().attachment(it.file()).to(it.target())));
    }

    private static List<FriendlyCall> byType() {
        return List.of(
                FriendlyCall.of(
                        "FormTasks.complete(TaskId, Consumer)",
                        (c, it) -> c.tasks().forms().complete(it.form(), form -> form.answer("supplier", "Acme"))),
                FriendlyCall.of(
                        "FormTasks.saveDraft(TaskId, Consumer)",
                        (c, it) -> c.tasks().forms().saveDraft(it.form(), form -> form.answer("supplier", "Acme"))),
                FriendlyCall.of(
                        "FormTasks.savePdf(TaskId, JsonValue)",
                        (c, it) -> c.tasks().forms().savePdf(it.form(), NOTHING)),
                FriendlyCall.of(
                        "OpenUrlTasks.load(TaskId)",
                        (c, it) -> c.tasks().openUrls().load(it.task())),
                FriendlyCall.of(
                        "OpenUrlTasks.save(TaskId)",
                        (c, it) -> c.tasks().openUrls().save(it.task())),
                FriendlyCall.of(
                        "OpenUrlTasks.complete(TaskId)",
                        (c, it) -> c.tasks().openUrls().complete(it.task())),
                FriendlyCall.of(
                        "TypedTasks.read(String, TaskId, RequestId)",
                        (c, it) -> c.tasks().ofOtherTypes().read("robot", it.task(), it.request())),
                FriendlyCall.of(
                        "TypedTasks.execute(String, TaskId, Consumer)",
                        (c, it) -> c.tasks()
                                .ofOtherTypes()
                                .execute(
                                        "robot",
                                        it.task(),
                                        execute -> execute.request(it.request()).answer("arm", "left"))));
    }

    private static List<FriendlyCall> dataContainers() {
        return List.of(
                FriendlyCall.of(
                        "DataContainers.of(RequestId)",
                        (c, it) -> c.tasks().dataContainers().of(it.request())),
                FriendlyCall.of(
                        "DataContainers.of(RequestId, String)",
                        (c, it) -> c.tasks().dataContainers().of(it.request(), "Supplier data")),
                FriendlyCall.of(
                        "DataContainers.fields(TaskId)",
                        (c, it) -> c.tasks().dataContainers().fields(it.container())),
                FriendlyCall.of(
                        "DataContainers.complete(TaskId, Consumer)",
                        (c, it) -> c.tasks()
                                .dataContainers()
                                .complete(it.container(), container -> container.answer("client_name", "Acme"))),
                FriendlyCall.of(
                        "DataContainers.save(TaskId, Consumer)",
                        (c, it) -> c.tasks()
                                .dataContainers()
                                .save(it.container(), container -> container.answer("client_name", "Acme"))),
                FriendlyCall.of(
                        "DataContainers.completeAsSaved(TaskId)",
                        (c, it) -> c.tasks().dataContainers().completeAsSaved(it.container())));
    }
}
