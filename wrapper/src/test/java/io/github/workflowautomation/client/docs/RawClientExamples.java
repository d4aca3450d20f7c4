package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.api.DashboardsApi;
import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.IntegrationsApi;
import io.github.workflowautomation.api.SettingsApi;
import io.github.workflowautomation.api.TaskDispatcherApi;
import io.github.workflowautomation.api.model.FormQuestion;
import io.github.workflowautomation.api.model.FormSearchResult;
import io.github.workflowautomation.api.parameter.GetIntegrationsConnectionsMetadataQuery;
import io.github.workflowautomation.api.parameter.SearchFormsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The code of docs/raw-client.md. */
final class RawClientExamples {
    private RawClientExamples() {}

    static List<FormQuestion> forms(WorkflowClient workflow) {
        // tag::raw-forms[]
        FormsApi forms = workflow.api(FormsApi.class);

        SearchFormsQuery query = SearchFormsQuery.builder().search("Expense").build();
        List<FormSearchResult> found = workflow.send(forms.searchForms(query));

        List<FormQuestion> questions =
                workflow.send(forms.getFormQuestions(found.get(0).sid()));
        // end::raw-forms[]
        return questions;
    }

    static JsonValue dashboards(WorkflowClient workflow) {
        // tag::raw-dashboards[]
        JsonValue dashboards = workflow.send(workflow.api(DashboardsApi.class).getDashboards());
        dashboards.elements().forEach(dashboard -> System.out.println(dashboard.get("name")));
        // end::raw-dashboards[]
        return dashboards;
    }

    static JsonValue integrations(WorkflowClient workflow) {
        // tag::raw-integrations[]
        GetIntegrationsConnectionsMetadataQuery databases = GetIntegrationsConnectionsMetadataQuery.builder()
                .connectionType("database")
                .build();
        JsonValue connections =
                workflow.send(workflow.api(IntegrationsApi.class).getIntegrationsConnectionsMetadata(databases));
        // end::raw-integrations[]
        return connections;
    }

    static JsonValue settings(WorkflowClient workflow) {
        // tag::raw-settings[]
        JsonValue holiday = JsonValue.of(Map.of("name", "Liberation day", "date", "2026-04-25"));
        JsonValue answer = workflow.send(workflow.api(SettingsApi.class).postSettingsHolidays(holiday));
        // end::raw-settings[]
        return answer;
    }

    static CompletableFuture<JsonValue> taskDispatcher(WorkflowClient workflow, ProcessTaskId task) {
        // tag::raw-task-dispatcher[]
        TaskDispatcherApi tasks = workflow.api(TaskDispatcherApi.class);
        CompletableFuture<JsonValue> references =
                workflow.sendAsync(tasks.getTaskDispatcherByProcessTaskSidReferences(task.value()));
        // end::raw-task-dispatcher[]
        return references;
    }
}
