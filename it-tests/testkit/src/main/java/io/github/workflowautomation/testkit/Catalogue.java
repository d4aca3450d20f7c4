package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the vendor's API that is known, played here or not. */
final class Catalogue {
    /** The ids of all operations, by method and path, the names of parameters left out. */
    private static final Map<String, String> IDS = ids();

    private Catalogue() {}

    /** The id of the operation with that method and path, which may stand below the older API's prefix. */
    static Optional<String> operationId(String method, String template) {
        String path = template.startsWith(Routes.LEGACY_PREFIX + "/")
                ? template.substring(Routes.LEGACY_PREFIX.length())
                : template;
        return Optional.ofNullable(IDS.get(shape(method, path)));
    }

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
        OperationInfo older = find(Stream.of(LegacyRestApi.class), operationId).orElseThrow(() -> none(operationId));
        routes.addLegacy(older.method(), older.path(), handler);
    }

    static void requireOperation(String operationId) {
        if (!IDS.containsValue(operationId)) {
            throw none(operationId);
        }
    }

    private static IllegalArgumentException none(String operationId) {
        return new IllegalArgumentException("There is no operation " + operationId
                + ". The methods of the raw client's interfaces are named as the operations are.");
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

    private static Map<String, String> ids() {
        return operations(Sections.all().stream())
                .collect(Collectors.toUnmodifiableMap(
                        operation -> shape(operation.method(), operation.path()),
                        OperationInfo::id,
                        (first, second) -> first));
    }

    private static String shape(String method, String template) {
        return method + " /" + String.join("/", Route.segments(template.replaceAll("\\{[^}]*}", "{}")));
    }

    private static Stream<OperationInfo> operations(Stream<Class<?>> sections) {
        return sections.flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)));
    }
}
