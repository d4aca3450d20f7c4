package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import okhttp3.Request;

/**
 * One thing that the bundle forbids, done to a call which is otherwise valid.
 *
 * @param kind what it goes against
 * @param named what a server has to name when it finds it
 * @param change does it
 */
record Violation(Kind kind, String named, UnaryOperator<Request> change) {
    /** What can be gone against. */
    enum Kind {
        QUERY_MISSING("required query parameter"),
        QUERY_VALUE("allowed values of a query parameter"),
        QUERY_TYPE("type of a query parameter"),
        QUERY_REPEATED("single query parameter"),
        FIELD_MISSING("required field of the body"),
        FIELD_TYPE("type of a field of the body"),
        BODY_TYPE("type of the body"),
        CONTENT_TYPE("content type of the body");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** {@return with which status Prism refuses it} */
    int status(BundleOperation operation) {
        if (operation.errors().contains("400")) {
            return 400;
        }
        return kind == Kind.CONTENT_TYPE ? 415 : 422;
    }

    /** {@return whether these are that one thing and nothing else} Prism writes names of the query in lower case. */
    boolean isAllOf(List<JsonValue> found) {
        return found.size() == 1 && lower(found.get(0).toJson()).contains(lower(named));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
