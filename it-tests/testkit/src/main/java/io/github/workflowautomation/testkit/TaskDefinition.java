package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task in the design of a process.
 *
 * @param assignee the user name of who gets it; empty for whoever starts the request
 * @param options what an approval may be answered with; the last one ends the request
 * @param fields what a data container or a form takes
 */
record TaskDefinition(
        UUID sid, String name, TaskKind kind, Optional<String> assignee, List<String> options, List<Field> fields) {

    /**
     * A value that a task takes.
     *
     * @param type {@code string}, {@code numeric} or {@code date}
     */
    record Field(String key, String type) {}

    static TaskDefinition approval(UUID sid, String name, Optional<String> assignee) {
        return new TaskDefinition(sid, name, TaskKind.APPROVAL, assignee, List.of("Approved", "Denied"), List.of());
    }

    static TaskDefinition dataContainer(UUID sid, String name, Field... fields) {
        return new TaskDefinition(sid, name, TaskKind.DATA_CONTAINER, Optional.empty(), List.of(), List.of(fields));
    }

    static TaskDefinition form(UUID sid, String name, Field... fields) {
        return new TaskDefinition(sid, name, TaskKind.FORM, Optional.empty(), List.of(), List.of(fields));
    }
}
