package io.github.workflowautomation.openapi.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The answers of an operation before and after. */
final class ResponsesPair {

    private final Comparison comparison;
    private final Unit unit;
    private final Located before;
    private final Located after;

    ResponsesPair(Comparison comparison, Unit unit, Located before, Located after) {
        this.comparison = comparison;
        this.unit = unit;
        this.before = before.child("responses");
        this.after = after.child("responses");
    }

    void compare() {
        Map<String, Located> gone = byStatus(comparison.old(), before);
        Map<String, Located> come = byStatus(comparison.now(), after);
        for (String status : gone.keySet().toArray(String[]::new)) {
            if (come.containsKey(status)) {
                new ResponsePair(comparison, unit, take(gone, status), take(come, status)).compare();
            }
        }
        changedSuccess(gone, come);
        gone.forEach((status, response) -> {
            Rule rule = isSuccess(status) ? Rule.SUCCESS_STATUS_REMOVED : Rule.STATUS_REMOVED;
            unit.note(rule, source(status, response), response, "no longer " + status);
        });
        come.forEach((status, response) -> {
            Rule rule = isSuccess(status) ? Rule.SUCCESS_STATUS_ADDED : Rule.STATUS_ADDED;
            unit.note(rule, source(status, response), response, "also " + status);
        });
    }

    private static Map<String, Located> byStatus(DocumentTree document, Located responses) {
        Map<String, Located> byStatus = new LinkedHashMap<>();
        for (var response : responses.node().properties()) {
            if (!response.getKey().startsWith("x-")) {
                byStatus.put(response.getKey(), document.resolve(responses.child(response.getKey())));
            }
        }
        return byStatus;
    }

    private static Located take(Map<String, Located> responses, String status) {
        return Objects.requireNonNull(responses.remove(status));
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    /** One success for another: what it answers is compared all the same. */
    private void changedSuccess(Map<String, Located> gone, Map<String, Located> come) {
        var from = gone.keySet().stream().filter(ResponsesPair::isSuccess).toList();
        var to = come.keySet().stream().filter(ResponsesPair::isSuccess).toList();
        if (from.size() == 1 && to.size() == 1) {
            Located was = take(gone, from.get(0));
            Located is = take(come, to.get(0));
            unit.note(Rule.SUCCESS_STATUS_CHANGED, is, "was " + from.get(0) + ", is " + to.get(0));
            new ResponsePair(comparison, unit, was, is).compare();
        }
    }

    // Another success with a content of its own may make the method return something else.
    private static Source source(String status, Located response) {
        boolean answers = isSuccess(status) && !response.child("content").node().isEmpty();
        return answers ? Source.BREAKING : Source.NONE;
    }
}
