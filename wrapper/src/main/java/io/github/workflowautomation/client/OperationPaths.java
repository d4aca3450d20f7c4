package io.github.workflowautomation.client;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.CoreServiceApi;
import io.github.workflowautomation.api.DashboardsApi;
import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.IntegrationsApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.SettingsApi;
import io.github.workflowautomation.api.TaskDispatcherApi;
import io.github.workflowautomation.api.TenantApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the current API has its operations. Read from the raw client, and only when somebody sets a path. */
final class OperationPaths {
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

    private OperationPaths() {}

    /** {@return the paths by the ids of the operations} */
    static Map<String, String> all() {
        Map<String, String> paths = new TreeMap<>();
        SECTIONS.stream()
                .flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)))
                .forEach(operation -> paths.put(operation.id(), operation.path()));
        return paths;
    }
}
