package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.StartAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the answer to a start carries the new request.
 *
 * @param shape where
 */
record StartAnswers(StartAnswer shape) {
    Object wrapped(Map<String, Object> request) {
        if (shape == StartAnswer.UNDER_REQUEST) {
            return Map.of("request", request);
        }
        if (shape == StartAnswer.TOP_LEVEL_SID) {
            return request;
        }
        Map<String, Object> upper = new LinkedHashMap<>();
        request.forEach((name, value) -> upper.put(name.equals("sid") ? "SID" : name, value));
        return upper;
    }
}
