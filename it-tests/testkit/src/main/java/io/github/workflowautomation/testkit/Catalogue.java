package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** Every operation of the vendor's API that is known, played here or not. */
final class Catalogue {
    private Catalogue() {}

    /** Says of each that it is not played. Those that are played are added before, so that they are found first. */
    static void addTo(Routes routes) {
        operations(current())
                .forEach(operation -> routes.add(operation.method(), operation.path(), notPlayed(operation)));
        operations(Stream.of(LegacyRestApi.class))
                .forEach(operation -> routes.addLegacy(operation.method(), operation.path(), notPlayed(operation)));
    }

    /** Adds an answer to one of them. */
    static void add(String operationId, Handler handler, Routes routes) {
        Optional<OperationInfo> current = find(current(), operationId);
        if (current.isPresent()) {
            routes.add(current.get().method(), current.get().path(), handler);
            return;
        }
        OperationInfo older = find(Stream.of(LegacyRestApi.class), operationId)
                .orElseThrow(() -> new IllegalArgumentException("There is no operation " + operationId
                        + ". The methods of the raw client's interfaces are named as the operations are."));
        routes.addLegacy(older.method(), older.path(), handler);
    }

    private static Handler notPlayed(OperationInfo operation) {
        return request -> {
            throw Refusal.notPlayedOperation(operation.id());
        };
    }

    private static Optional<OperationInfo> find(Stream<Class<?>> sections, String operationId) {
        return operations(sections)
                .filter(operation -> operation.id().equals(operationId))
                .findFirst();
    }

    private static Stream<Class<?>> current() {
        return Sections.all().stream().filter(section -> section != LegacyRestApi.class);
    }

    private static Stream<OperationInfo> operations(Stream<Class<?>> sections) {
        return sections.flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)));
    }
}
