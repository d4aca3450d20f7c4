package io.github.workflowautomation.openapi.diff;

import io.github.workflowautomation.openapi.tree.Operation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters of an operation before and after. */
final class ParameterList {

    private final Comparison comparison;
    private final Unit unit;
    private final Map<String, Parameter> were;
    private final Map<String, Parameter> are;
    private final Located at;

    ParameterList(Comparison comparison, Unit unit, Operation was, Operation is) {
        this.comparison = comparison;
        this.unit = unit;
        this.were = Parameter.of(comparison.old(), was);
        this.are = Parameter.of(comparison.now(), is);
        this.at = new Located(is.node(), is.place()).child("parameters");
    }

    void compare() {
        Map<String, Parameter> gone = new LinkedHashMap<>(were);
        gone.keySet().removeAll(are.keySet());
        Map<String, Parameter> come = new LinkedHashMap<>(are);
        come.keySet().removeAll(were.keySet());
        moved(gone, come);
        renamed(gone, come);
        gone.values().forEach(was -> unit.note(Rule.PARAMETER_REMOVED, was.it(), was + " is gone"));
        come.values().forEach(this::added);
        were.forEach((key, was) -> {
            if (are.containsKey(key)) {
                new ParameterPair(comparison, unit, was, are.get(key), demandsBefore(was)).compare();
            }
        });
        order();
    }

    private void moved(Map<String, Parameter> gone, Map<String, Parameter> come) {
        for (Map.Entry<String, Parameter> was : List.copyOf(gone.entrySet())) {
            come.entrySet().stream()
                    .filter(is -> isMove(was.getValue(), is.getValue()))
                    .findFirst()
                    .ifPresent(is -> {
                        gone.remove(was.getKey());
                        come.remove(is.getKey());
                        unit.note(
                                Rule.PARAMETER_MOVED,
                                is.getValue().it(),
                                was.getValue() + " is now a " + is.getValue());
                    });
        }
    }

    private static boolean isMove(Parameter was, Parameter is) {
        return !is.in().equals(was.in()) && is.name().equalsIgnoreCase(was.name());
    }

    private void renamed(Map<String, Parameter> gone, Map<String, Parameter> come) {
        Renames.between(located(gone), located(come)).forEach((from, to) -> {
            Parameter was = Objects.requireNonNull(gone.remove(from));
            Parameter is = Objects.requireNonNull(come.remove(to));
            unit.note(Rule.PARAMETER_RENAMED, is.it(), was + " is now \"" + is.name() + "\"");
        });
    }

    private static Map<String, Located> located(Map<String, Parameter> parameters) {
        Map<String, Located> located = new LinkedHashMap<>();
        parameters.forEach((key, parameter) -> located.put(key, parameter.it()));
        return located;
    }

    private void added(Parameter is) {
        if (!is.isRequired()) {
            unit.note(Rule.PARAMETER_ADDED, is.it(), is + " is new");
            return;
        }
        boolean breaks = is.isInPath() || !demandsBefore(is);
        unit.note(
                Rule.PARAMETER_ADDED_REQUIRED,
                breaks ? Source.BREAKING : Source.ADDITIVE,
                is.it(),
                is + " is new and required");
    }

    /** Whether callers had to give an object for its like already: without a required one the client lets it be left out. */
    private boolean demandsBefore(Parameter parameter) {
        return were.values().stream().anyMatch(other -> other.isRequired() && other.isBeside(parameter));
    }

    private void order() {
        List<String> before = common(were);
        List<String> after = common(are);
        if (before.equals(after)) {
            return;
        }
        boolean positional = !pathOnly(before).equals(pathOnly(after));
        unit.note(
                Rule.PARAMETER_ORDER_CHANGED,
                positional ? Source.BREAKING : Source.NONE,
                at,
                positional ? "arguments of the Java method change places" : "the parameters are in another order");
    }

    private List<String> common(Map<String, Parameter> parameters) {
        return parameters.keySet().stream()
                .filter(key -> were.containsKey(key) && are.containsKey(key))
                .toList();
    }

    private static List<String> pathOnly(Collection<String> keys) {
        return keys.stream().filter(key -> key.startsWith("path ")).toList();
    }
}
