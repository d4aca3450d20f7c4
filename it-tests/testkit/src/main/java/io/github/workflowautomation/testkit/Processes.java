package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.UUID;

/** The designs that requests are started from. */
final class Processes {
    private final List<ProcessDefinition> all;

    Processes(List<ProcessDefinition> all) {
        this.all = List.copyOf(all);
    }

    List<ProcessDefinition> all() {
        return all;
    }

    ProcessDefinition require(UUID sid) {
        return all.stream()
                .filter(process -> process.sid().equals(sid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such process"));
    }
}
