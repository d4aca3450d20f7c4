package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;

/**
 * What a call was answered with.
 *
 * @param status the HTTP status
 * @param mediaType the type that the answer gave itself, without parameters; empty for none
 * @param form what it holds
 * @param json the JSON, when it is that
 */
record Answer(int status, String mediaType, Form form, Optional<JsonValue> json) {
    /** What an answer can hold. */
    enum Form {
        EMPTY("nothing"),
        JSON("application/json"),
        HTML("text/html"),
        TEXT("text"),
        BINARY("bytes"),
        TOO_LARGE("more than was to be read");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isRedirect() {
        return status / 100 == 3;
    }
}
