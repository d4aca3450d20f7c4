package io.github.workflowautomation.client;

import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the current API has its operations. Read from the raw client, and only when somebody sets a path. */
final class OperationPaths {
    private OperationPaths() {}

    /** {@return the paths by the ids of the operations} */
    static Map<String, String> all() {
        Map<String, String> paths = new TreeMap<>();
        Sections.all().stream()
                .filter(section -> section != LegacyRestApi.class)
                .flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)))
                .forEach(operation -> paths.put(operation.id(), operation.path()));
        return paths;
    }
}
