package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes ids out of answers. */
final class Harvest {
    /** How the vendor calls the id of a thing in a list of such things (D, S, C, T on those that are known). */
    private static final List<String> USUAL_NAMES = List.of("sid", "guid", "id");

    /** Ids of other things in lists of requests and tasks. */
    private static final Map<IdKind, Map<VendorField, IdKind>> REFERENCES = Map.of(
            IdKind.TASK, Map.of(VendorField.TASK_REQUEST_ID, IdKind.REQUEST),
            IdKind.REQUEST, Map.of(VendorField.REQUEST_PROCESS_ID, IdKind.PROCESS));

    private final Ids ids;
    private final MemberNames names;
    private final VendorConventions conventions;

    Harvest(Ids ids, MemberNames names, VendorConventions conventions) {
        this.ids = ids;
        this.names = names;
        this.conventions = conventions;
    }

    void take(KnownOperation operation, JsonValue answer) {
        if (operation.id().equals("getCurrentUser") || operation.id().equals("legacyGetCurrentUser")) {
            take(IdKind.USER, answer);
        }
        Optional<ListItems> list = ListItems.of(answer, conventions);
        if (list.isEmpty()) {
            return;
        }
        List<IdKind> kinds = IdKind.listedBy(operation.id());
        for (JsonValue item : list.get().items()) {
            kinds.forEach(kind -> take(kind, item));
            if (kinds.isEmpty()) {
                Members.findText(item, USUAL_NAMES).ifPresent(id -> ids.add(SiblingLists.of(operation), id));
            }
        }
    }

    private void take(IdKind kind, JsonValue item) {
        Optional<String> id = id(item, kind.names(conventions));
        id.ifPresent(value -> ids.add(kind, value));
        if (id.isEmpty() && kind != IdKind.REQUEST_TASK && item instanceof JsonObject object && !names.isMap(object)) {
            object.members().forEach((name, value) -> candidate(kind, name, value));
        }
        REFERENCES
                .getOrDefault(kind, Map.of())
                .forEach(
                        (field, other) -> id(item, conventions.names(field)).ifPresent(value -> ids.add(other, value)));
    }

    private void candidate(IdKind kind, String name, JsonValue value) {
        if (Members.isUuid(value)) {
            ids.addCandidate(kind, name, value.asString().orElseThrow());
        }
    }

    private static Optional<String> id(JsonValue item, List<String> names) {
        return Members.findId(item, names);
    }
}
