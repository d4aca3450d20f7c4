package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The report for machines. */
public final class JsonReport {

    /** A schema that everything uses would else name everything, as often as it has changes. */
    private static final int MOST = 100;

    private JsonReport() {}

    /** Writes the report into an object: summary, verdicts, changes, what to do, stale decisions. */
    public static void write(DiffReport report, ObjectNode into) {
        into.put("summary", report.summary());
        into.put("verdict", name(report.open()));
        into.put("verdictWithoutDecisions", name(report.all()));
        ArrayNode changes = into.putArray("changes");
        report.entries().forEach(entry -> change(entry, changes.addObject()));
        ArrayNode advice = into.putArray("toDo");
        Advice.on(report)
                .forEach((text, count) ->
                        advice.addObject().put("changes", count).put("text", text));
        ArrayNode stale = into.putArray("staleDecisions");
        report.stale().forEach(decision -> stale.add(decision.subject()));
    }

    private static String name(DiffReport.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static void change(DiffReport.Entry entry, ObjectNode node) {
        Change change = entry.change();
        node.put("id", change.id())
                .put("rule", change.rule().id())
                .put("wire", change.wire().toString())
                .put("source", change.source().toString())
                .put("in", change.in())
                .put("pointer", change.at().toString())
                .put("detail", change.detail())
                .put("operationCount", change.operations().size());
        ArrayNode operations = node.putArray("operations");
        change.operations().stream().limit(MOST).forEach(operations::add);
        entry.decision()
                .ifPresent(decision -> node.putObject("decision")
                        .put("accepted", decision.accepted())
                        .put("by", decision.by()));
    }
}
