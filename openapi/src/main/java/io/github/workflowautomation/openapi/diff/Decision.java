package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;

/**
 * A person's word that a change is taken as it is.
 *
 * @param at its place in the file of decisions
 * @param change id of the change, or an empty string if rule and operation or place name it
 * @param rule id of the rule
 * @param operation method and path, or an empty string for any
 * @param place JSON pointer, or an empty string for any
 * @param accepted the reason
 * @param by who says so; may be empty
 */
public record Decision(
        JsonPointer at, String change, String rule, String operation, String place, String accepted, String by) {

    boolean covers(Change other) {
        if (!change.isEmpty()) {
            return change.equals(other.id());
        }
        boolean sameOperation = operation.isEmpty() || other.operations().equals(List.of(operation));
        boolean samePlace = place.isEmpty() || place.equals(other.at().toString());
        return rule.equals(other.rule().id()) && sameOperation && samePlace;
    }

    /** How it names its change. */
    String subject() {
        return change.isEmpty() ? String.join(" ", rule, operation, place).strip() : change;
    }

    @Override
    public String toString() {
        return accepted + (by.isEmpty() ? "" : " (" + by + ")");
    }
}
