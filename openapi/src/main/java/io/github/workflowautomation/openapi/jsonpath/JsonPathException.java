package io.github.workflowautomation.openapi.jsonpath;

/** A text is not JSONPath, or uses a part of it that is not supported. The message names the part and its place. */
public final class JsonPathException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    JsonPathException(String message, int position) {
        super(message + " (at character " + (position + 1) + ")");
    }
}
