package io.github.workflowautomation.testkit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that a test has given to operations by name. They go before what the tenant would say by itself. */
final class ScriptedAnswers {
    private final Map<String, Routes> routes = new ConcurrentHashMap<>();

    void put(String operationId, ApiAnswer answer) {
        Routes scripted = new Routes();
        Catalogue.add(operationId, request -> answer, scripted);
        routes.put(operationId, scripted);
    }

    /** The one that fits the path most closely, if there is any. */
    Optional<Routes.Match> find(String method, String rawPath) {
        return routes.values().stream()
                .flatMap(scripted -> scripted.find(method, rawPath).stream())
                .min(Comparator.comparing(match -> match.route().rank()));
    }
}
