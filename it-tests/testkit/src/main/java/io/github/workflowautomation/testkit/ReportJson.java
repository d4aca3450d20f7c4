package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.ReportDefinition.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters of reports as JSON: each column can be filtered by. */
final class ReportJson {
    private ReportJson() {}

    /** As the list of filters has them (S). */
    static List<Map<String, Object>> filters(ReportDefinition report) {
        return report.columns().stream().map(ReportJson::filter).toList();
    }

    /** As the report itself has them (T). */
    static List<Map<String, Object>> exposed(ReportDefinition report) {
        return report.columns().stream().map(ReportJson::exposed).toList();
    }

    private static Map<String, Object> filter(Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("MappingVal", column.mapping());
        json.put("Value", "");
        json.put("Operator", ReportFilter.EQUALS);
        json.put("Expose", "Yes");
        return json;
    }

    private static Map<String, Object> exposed(Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@operator", ReportFilter.EQUALS);
        json.put("expose", column.title());
        json.put("value", "");
        json.put("mapping_val", column.mapping());
        json.put("mapping_text", column.title());
        return json;
    }
}
