package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.UUID;

/** A report over the requests of the tenant, one row for each. */
record ReportDefinition(UUID sid, String name, String description, List<Column> columns) {

    /**
     * A column.
     *
     * @param title its heading
     * @param mapping the vendor's name for what it shows
     */
    record Column(String title, String mapping, Cell cell) {}

    /** What a column shows of one request. */
    @FunctionalInterface
    interface Cell {
        JsonValue of(RequestEntry request);
    }
}
