package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.parameter.ListReportFieldChoicesQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * The categories of reports, and what of a process a report can show. All of it is only catalogued (C): what the answers
 * hold is not public, so they come as JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class ReportCategories {
    private final Calls calls;

    ReportCategories(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the tree of categories and processes} Its rows have at least {@code id} and {@code Name} (T).
     * {@code GET /api/reports/categories/tree/process} (C).
     */
    public JsonValue tree() {
        return calls.json(ReportsApi.class, ReportsApi::getReportCategoryTree);
    }

    /**
     * {@return one level of the tree} {@code GET /api/reports/categories/{categorySid}/level} (C).
     *
     * @param category the category whose level it is
     */
    public JsonValue level(ReportCategoryId category) {
        Objects.requireNonNull(category, "category");
        return calls.json(ReportsApi.class, api -> api.getReportCategoryLevel(category.value()));
    }

    /**
     * {@return the fields of a task that a report can show}
     * {@code GET /api/reports/processes/mapping/processTask/{processTaskSid}/fields} (C).
     *
     * @param task the task of a process
     */
    public JsonValue fields(ProcessTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(ReportsApi.class, api -> api.listReportFields(task.value()));
    }

    /**
     * {@return the choices of a field of a task}
     * {@code GET /api/reports/processes/mapping/processTask/{processTaskSid}/choices} (C).
     *
     * @param task the task of a process
     * @param field the vendor's key of the field, its {@code subKey} (C)
     */
    public JsonValue choices(ProcessTaskId task, String field) {
        Objects.requireNonNull(task, "task");
        ListReportFieldChoicesQuery query =
                ListReportFieldChoicesQuery.builder().subKey(field).build();
        return calls.json(ReportsApi.class, api -> api.listReportFieldChoices(task.value(), query));
    }
}
