package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.UUID;

/**
 * A task in the design of a process.
 *
 * @param recipients the user names of who get it; empty for whoever starts the request
 * @param rule when it is done, if there are several
 * @param options what an approval may be answered with; the last one ends the request
 * @param fields what a data container or a form takes
 */
record TaskDefinition(
        UUID sid,
        String name,
        TaskKind kind,
        List<String> recipients,
        RecipientRule rule,
        List<String> options,
        List<Field> fields) {

    TaskDefinition {
        recipients = List.copyOf(recipients);
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /**
     * A value that a task takes.
     *
     * @param type {@code string}, {@code numeric} or {@code date}
     */
    record Field(String key, String type) {}
}
