package io.github.workflowautomation.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What hostile answers came to. */
final class HostileTally {
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Set<String> subjects = new HashSet<>();
    private int documents;

    void add(HostileCase hostile, String outcome) {
        documents++;
        subjects.add(hostile.subject().name());
        outcomes.merge(outcome, 1, Integer::sum);
        hostile.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    }

    int documents() {
        return documents;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Hostile answers: " + documents + " documents to " + subjects.size()
                + " readers (models, operations, requests of friendly methods), each a value or a typed error");
        lines.add("Outcomes: " + listed(outcomes));
        lines.add("Kinds: " + listed(kinds));
        return lines;
    }

    void writeTo(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, lines());
    }

    private static String listed(Map<String, Integer> counts) {
        StringBuilder list = new StringBuilder();
        counts.forEach((name, count) ->
                list.append(list.isEmpty() ? "" : ", ").append(name).append(' ').append(count));
        return list.toString();
    }
}
