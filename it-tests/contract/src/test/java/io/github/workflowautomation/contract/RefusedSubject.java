package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;

/** The same reader, where the server answers with an error status: to that, no body makes a value. */
final class RefusedSubject implements HostileSubject {
    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 409, 413, 418, 429, 500, 501, 502, 503, 599);
    private static final int NOT_FOUND = 404;
    private static final Tree SAMPLE =
            Tree.of(JsonValue.of(Map.of("status", 400, "message", "Bad Request", "description", "a name is missing")));

    private final HostileSubject reader;
    private final int status;

    /** {@code number} chooses the status; any from 0 on. */
    RefusedSubject(HostileSubject reader, int number) {
        this.reader = reader;
        this.status = STATUSES.get(number % STATUSES.size());
    }

    @Override
    public String name() {
        return reader.name() + " refused by " + status;
    }

    @Override
    public Tree sample() {
        return SAMPLE;
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    /** That something is not there may be what a method was to find out. */
    @Override
    public String read(HostileAnswer answer) {
        String outcome = reader.read(answer.refusedBy(status));
        if (outcome.equals("value") && status != NOT_FOUND) {
            throw new AssertionError("A refusal was taken for a value.");
        }
        return outcome;
    }
}
