package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.CoreServiceApi;
import io.github.workflowautomation.api.DashboardsApi;
import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.IntegrationsApi;
import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.SettingsApi;
import io.github.workflowautomation.api.TaskDispatcherApi;
import io.github.workflowautomation.api.TenantApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Answers that a test has given to operations by name. They go before what the tenant would say by itself. */
final class ScriptedAnswers {
    private static final List<Class<?>> SECTIONS = List.of(
            AuthApi.class,
            CoreServiceApi.class,
            DashboardsApi.class,
            FilesApi.class,
            FormsApi.class,
            InstanceApi.class,
            IntegrationsApi.class,
            ProcessesApi.class,
            ReportsApi.class,
            SettingsApi.class,
            TaskDispatcherApi.class,
            TenantApi.class,
            UserApi.class);

    private final Map<String, Routes> routes = new ConcurrentHashMap<>();

    void put(String operationId, ApiAnswer answer) {
        routes.put(operationId, routes(operationId, answer));
    }

    Optional<Routes.Match> find(String method, String rawPath) {
        return routes.values().stream()
                .flatMap(scripted -> scripted.find(method, rawPath).stream())
                .min((one, other) -> one.route().rank().compareTo(other.route().rank()));
    }

    private static Routes routes(String operationId, ApiAnswer answer) {
        Routes scripted = new Routes();
        Handler handler = request -> answer;
        Optional<OperationInfo> current = find(SECTIONS.stream(), operationId);
        if (current.isPresent()) {
            scripted.add(current.get().method(), current.get().path(), handler);
            return scripted;
        }
        OperationInfo older = find(Stream.of(LegacyRestApi.class), operationId)
                .orElseThrow(() -> new IllegalArgumentException("There is no operation " + operationId
                        + ". The methods of the raw client's interfaces are named as the operations are."));
        scripted.addLegacy(older.method(), older.path(), handler);
        return scripted;
    }

    private static Optional<OperationInfo> find(Stream<Class<?>> sections, String operationId) {
        return sections.flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)))
                .filter(operation -> operation.id().equals(operationId))
                .findFirst();
    }
}
