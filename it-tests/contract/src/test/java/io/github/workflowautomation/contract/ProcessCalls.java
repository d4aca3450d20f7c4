package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.FormId;
import io.github.workflowautomation.client.ProcessTaskId;
import java.util.List;
import java.util.Map;

/** The methods for processes and the tasks of their design, beyond those of the story. */
final class ProcessCalls {
    private static final ProcessTaskId TASK = new ProcessTaskId(Given.SID);
    private static final JsonValue SETTINGS = JsonValue.of(Map.of("days", 3));

    private ProcessCalls() {}

    static List<FriendlyCall> all() {
        return List.of(
                FriendlyCall.of(
                        "Processes.list(Consumer)",
                        (c, it) -> c.processes()
                                .list(list -> list.search("Expense").permission("Run"))
                                .toList()),
                FriendlyCall.of(
                        "Processes.detail(ProcessId)", (c, it) -> c.processes().detail(it.process())),
                FriendlyCall.of(
                        "Processes.setDetail(ProcessId, JsonValue)",
                        (c, it) -> c.processes().setDetail(it.process(), SETTINGS)),
                FriendlyCall.of(
                        "Processes.create(JsonValue)", (c, it) -> c.processes().create(SETTINGS)),
                FriendlyCall.of(
                        "Processes.diagram(ProcessId)", (c, it) -> c.processes().diagram(it.process())),
                FriendlyCall.of(
                        "Processes.taskTypes()", (c, it) -> c.processes().taskTypes()),
                FriendlyCall.of(
                        "Processes.export(ProcessId)",
                        (c, it) -> c.processes().export(it.process()).to(it.target())),
                FriendlyCall.of(
                        "Processes.importProcess(JsonValue)",
                        (c, it) -> c.processes().importProcess(SETTINGS)),
                FriendlyCall.of(
                        "Processes.copy(ProcessId)", (c, it) -> c.processes().copy(it.process())),
                FriendlyCall.of(
                        "Processes.newVersion(ProcessId)",
                        (c, it) -> c.processes().newVersion(it.process())),
                FriendlyCall.of(
                        "Processes.delete(ProcessId)", (c, it) -> c.processes().delete(it.process())),
                FriendlyCall.of(
                        "ProcessTasks.of(ProcessId)",
                        (c, it) -> c.processes().tasks().of(it.process())),
                FriendlyCall.of(
                        "ProcessTasks.of(ProcessId, String)",
                        (c, it) -> c.processes().tasks().of(it.process(), "approval")),
                FriendlyCall.of(
                        "ProcessTasks.first(ProcessId)",
                        (c, it) -> c.processes().tasks().first(it.process())),
                FriendlyCall.of(
                        "ProcessTasks.form(ProcessId, FormId)",
                        (c, it) -> c.processes().tasks().form(it.process(), new FormId(Given.SID))),
                FriendlyCall.of(
                        "ProcessTasks.get(ProcessTaskId)",
                        (c, it) -> c.processes().tasks().get(TASK)),
                FriendlyCall.of(
                        "ProcessTasks.transitions(List)",
                        (c, it) -> c.processes().tasks().transitions(List.of(TASK))),
                FriendlyCall.of(
                        "ProcessTasks.standardInputs(ProcessTaskId)",
                        (c, it) -> c.processes().tasks().standardInputs(TASK)),
                FriendlyCall.of(
                                "ProcessTasks.recipients(ProcessTaskId)",
                                (c, it) ->
                                        c.processes().tasks().recipients(TASK).toList())
                        .answered("listProcessTaskRecipients", Given.PEOPLE),
                FriendlyCall.of(
                                "ProcessTasks.recipients(ProcessTaskId, Consumer)",
                                (c, it) -> c.processes()
                                        .tasks()
                                        .recipients(TASK, list -> list.search("Jane"))
                                        .toList())
                        .answered("listProcessTaskRecipients", Given.PEOPLE),
                FriendlyCall.of(
                        "ProcessTasks.timeSettings(ProcessTaskId)",
                        (c, it) -> c.processes().tasks().timeSettings(TASK)),
                FriendlyCall.of(
                        "ProcessTasks.setTimeSettings(ProcessTaskId, JsonValue)",
                        (c, it) -> c.processes().tasks().setTimeSettings(TASK, SETTINGS)),
                FriendlyCall.of(
                        "ProcessTasks.notification(ProcessTaskId)",
                        (c, it) -> c.processes().tasks().notification(TASK)),
                FriendlyCall.of(
                        "ProcessTasks.setNotification(ProcessTaskId, JsonValue)",
                        (c, it) -> c.processes().tasks().setNotification(TASK, SETTINGS)));
    }
}
