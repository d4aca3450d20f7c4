package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The design of a process: its tasks, one after the other.
 *
 * @param number the id that users see
 */
record ProcessDefinition(
        UUID sid,
        int number,
        String name,
        String description,
        String publishStatus,
        Instant created,
        List<TaskDefinition> tasks) {}
