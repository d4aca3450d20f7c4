package io.github.workflowautomation.client;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked of requests, as the filters of the current API. That it knows its fields by the names in its answers is
 * inferred.
 *
 * @param query what was asked
 * @param conventions have the names
 */
record RequestConditions(RequestQuery query, VendorConventions conventions) {
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>(query.terms().filters());
        query.process().ifPresent(id -> filters.add(is(VendorField.REQUEST_PROCESS_ID, id.value())));
        query.name()
                .ifPresent(name -> filters.add(Filter.of(field(VendorField.REQUEST_NAME), Comparison.CONTAINS, name)));
        query.lastMilestone().ifPresent(text -> filters.add(is(VendorField.REQUEST_MILESTONE, text)));
        query.started()
                .ifPresent(days -> filters.addAll(between(
                        VendorField.REQUEST_STARTED_AT,
                        days.from().toString(),
                        days.to().toString())));
        query.numbers()
                .ifPresent(numbers -> filters.addAll(between(
                        VendorField.REQUEST_NUMBER, Long.toString(numbers.from()), Long.toString(numbers.to()))));
        return filters;
    }

    private Filter is(VendorField field, String value) {
        return Filter.of(field(field), Comparison.EQUALS, value);
    }

    private List<Filter> between(VendorField field, String from, String to) {
        return List.of(
                Filter.of(field(field), Comparison.AT_LEAST, from), Filter.of(field(field), Comparison.AT_MOST, to));
    }

    private String field(VendorField field) {
        return conventions.names(field).get(0);
    }
}
