package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The design of a process: its tasks, one after the other.
 *
 * @param number the id that users see
 * @param starters the names of the groups whose members may start it; none for everybody
 */
record ProcessDefinition(
        UUID sid,
        int number,
        String name,
        String description,
        String publishStatus,
        Instant created,
        List<TaskDefinition> tasks,
        Set<String> starters) {

    ProcessDefinition {
        tasks = List.copyOf(tasks);
        starters = Set.copyOf(starters);
    }
}
