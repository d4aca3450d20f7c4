package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.List;
import java.util.Map;

/** The code of docs/tasks.md. */
final class TasksGuide {
    private TasksGuide() {}

    static List<Task> mine(WorkflowClient workflow) {
        // tag::tasks-mine[]
        List<Task> waiting = workflow.tasks().mine().toList(); // all of it first: completing shortens the list
        // end::tasks-mine[]
        return waiting;
    }

    static void approve(WorkflowClient workflow, TaskId taskId) {
        // tag::tasks-approve[]
        List<String> options = workflow.tasks().approvalOptions(taskId); // free text, set up for each task
        if (options.contains("Approved")) {
            workflow.tasks().approve(taskId, "Approved", "Within budget");
        }
        // end::tasks-approve[]
    }

    static void form(WorkflowClient workflow, TaskId taskId) {
        // tag::tasks-form[]
        workflow.tasks().completeForm(taskId, Map.of("supplier", "Acme"));
        // end::tasks-form[]
    }

    static void container(WorkflowClient workflow, TaskId taskId) {
        // tag::tasks-container[]
        workflow.tasks().completeDataContainer(taskId, Map.of("ledger_number", 4711, "valid_from", "2026-01-01"));
        // end::tasks-container[]
    }

    static void reassign(WorkflowClient workflow, TaskId taskId, UserId colleague) {
        // tag::tasks-reassign[]
        workflow.tasks().reassign(taskId, colleague);
        // end::tasks-reassign[]
    }
}
