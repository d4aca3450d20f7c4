package io.github.workflowautomation.openapi.finding;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * One thing that the pipeline noticed.
 *
 * @param severity how much it matters
 * @param rule id of the rule that noticed it, such as {@code array-items}
 * @param file name of the file, relative to the folder of the documents
 * @param pointer the place in that file
 * @param message what is the matter and, where something was changed, what was done about it
 */
public record Finding(Severity severity, String rule, String file, JsonPointer pointer, String message) {

    /** One line: severity, rule, place, message. */
    @Override
    public String toString() {
        return severity + " " + rule + " " + file + "#" + pointer + ": " + message;
    }
}
