package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.parameter.GetInstanceStatisticsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Figures about requests. All of it is only catalogued (C): what the answers hold is not public, so they come as JSON. The
 * older API has none of it. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class ReportStatistics {
    private final Calls calls;

    ReportStatistics(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the counts of all requests} {@code GET /api/reports/stats/instance/} (C).
     *
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue requests() {
        return requests(all -> {});
    }

    /**
     * {@return the counts of some requests} {@code GET /api/reports/stats/instance/} (C).
     *
     * @param which says which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue requests(Consumer<RequestStatistics> which) {
        RequestStatistics statistics = new RequestStatistics();
        which.accept(statistics);
        GetInstanceStatisticsQuery query = query(statistics);
        return calls.json(ReportsApi.class, api -> api.getInstanceStatistics(query));
    }

    /**
     * {@return the time between two tasks of a request, as the tenant measures it} The vendor says KPI.
     *
     * <p>Current: {@code GET
     * /api/reports/kpi/instance/{instanceSid}/process/{processId}/timespan/{startTaskId}/{endTaskId}/{startDate}/{endDate}/{timeUnit}}
     * (C). Older: none.
     *
     * @param request which request
     * @param process its process
     * @param startTask the task of the process that the time starts with
     * @param endTask the task of the process that the time ends with
     * @param from the first day, sent as {@code 2026-01-31} (I)
     * @param to the last day
     * @param timeUnit the unit to measure in; its words are not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    @Inferred
    public JsonValue timeSpan(
            RequestId request,
            ProcessId process,
            ProcessTaskId startTask,
            ProcessTaskId endTask,
            LocalDate from,
            LocalDate to,
            String timeUnit) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(startTask, "startTask");
        Objects.requireNonNull(endTask, "endTask");
        return calls.json(
                ReportsApi.class,
                api -> api.getTimeBetweenTasks(
                        request.value(),
                        process.value(),
                        startTask.value(),
                        endTask.value(),
                        from.toString(),
                        to.toString(),
                        timeUnit));
    }

    private static GetInstanceStatisticsQuery query(RequestStatistics statistics) {
        GetInstanceStatisticsQuery.Builder query = GetInstanceStatisticsQuery.builder();
        if (statistics.process() != null) {
            query.processGuid(statistics.process().value());
        }
        if (statistics.timeUnit() != null) {
            query.timeUnit(statistics.timeUnit());
        }
        if (statistics.firstEnd() != null && statistics.lastEnd() != null) {
            query.beginEndDate(statistics.firstEnd().toString());
            query.endEndDate(statistics.lastEnd().toString());
        }
        if (statistics.publishStatus() != null) {
            query.publishStatus(statistics.publishStatus());
        }
        return query.build();
    }
}
