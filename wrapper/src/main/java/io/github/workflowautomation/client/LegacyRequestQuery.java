package io.github.workflowautomation.client;

import io.github.workflowautomation.api.model.LegacyListMyInstancesDir;
import io.github.workflowautomation.api.model.LegacyListMyInstancesStatus;
import io.github.workflowautomation.api.parameter.LegacyListMyInstancesQuery;

/** What was asked of requests, as the parameters of the older API (D). */
final class LegacyRequestQuery {
    private LegacyRequestQuery() {}

    static LegacyListMyInstancesQuery of(RequestQuery query) {
        LegacyListMyInstancesQuery.Builder list = LegacyListMyInstancesQuery.builder();
        query.progress().ifPresent(progress -> list.status(LegacyListMyInstancesStatus.of(progress.word())));
        query.terms()
                .sort()
                .ifPresent(sort -> list.sort(sort.field())
                        .dir(LegacyListMyInstancesDir.of(sort.direction().word())));
        query.process().ifPresent(id -> list.processSid(id.value()));
        query.name().ifPresent(list::instanceName);
        query.lastMilestone().ifPresent(list::lastMilestone);
        query.started()
                .ifPresent(days -> list.submittedRangeStart(days.from().toString())
                        .submittedRangeEnd(days.to().toString()));
        query.numbers().ifPresent(numbers -> list.idRangeStart(numbers.from()).idRangeEnd(numbers.to()));
        return list.build();
    }
}
