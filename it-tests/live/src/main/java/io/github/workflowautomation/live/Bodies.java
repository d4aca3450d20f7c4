package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of operations that only read, as the client sends them. */
final class Bodies {
    private static final JsonValue NO_FILTERS = JsonValue.of(List.of());

    private static final Map<String, JsonValue> KNOWN = Map.of(
            "runReport", NO_FILTERS,
            "exportPermissions", NO_FILTERS,
            "exportUserPermissions", NO_FILTERS,
            "exportGroupPermissions", NO_FILTERS);

    private Bodies() {}

    /** {@return the body to send, empty when none is known} */
    static Optional<JsonValue> of(KnownOperation operation, Ids ids) {
        List<String> users = ids.of(IdKind.USER);
        return operation.id().equals("getUserBasics") && !users.isEmpty()
                ? Optional.of(JsonValue.of(users.subList(0, 1)))
                : Optional.ofNullable(KNOWN.get(operation.id()));
    }
}
