package io.github.workflowautomation.live;

import io.github.workflowautomation.client.WorkflowClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is given to an operation: settings, and ids of earlier answers. */
final class Arguments {
    private final Ids ids;
    private final Map<String, String> constants;

    Arguments(Ids ids, WorkflowClient client, Learned learned) {
        this.ids = ids;
        this.constants = Map.of(
                "tenant", client.tenant().id(),
                "permissionType", learned.conventions().requestListPermission(),
                "exportType", learned.conventions().csvExportType());
    }

    /** {@return the names of what is not known so far, in the order of the parameters} */
    List<String> missing(KnownOperation operation) {
        return operation.required().stream()
                .filter(parameter -> values(operation, parameter).isEmpty())
                .map(KnownOperation.Parameter::name)
                .toList();
    }

    /** {@return arguments for several calls, at least one, each by the parameters' names} */
    List<Map<String, String>> sets(KnownOperation operation, int most) {
        List<Map<String, String>> sets = new ArrayList<>();
        for (int index = 0; index < most; index++) {
            Map<String, String> set = new LinkedHashMap<>();
            for (KnownOperation.Parameter parameter : operation.required()) {
                List<String> values = values(operation, parameter);
                set.put(parameter.name(), values.get(Math.min(index, values.size() - 1)));
            }
            if (!sets.contains(set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** {@return ids that an operation takes and can do without, each by the parameter's name; the first of each kind} */
    Map<String, String> optionalIds(KnownOperation operation) {
        Map<String, String> known = new LinkedHashMap<>();
        for (KnownOperation.Parameter parameter : operation.optional()) {
            IdKind.of(operation, parameter.name()).stream()
                    .flatMap(kind -> ids.of(kind).stream())
                    .findFirst()
                    .ifPresent(id -> known.put(parameter.name(), id));
        }
        return known;
    }

    private List<String> values(KnownOperation operation, KnownOperation.Parameter parameter) {
        Optional<String> constant = Optional.ofNullable(constants.get(parameter.name()))
                .or(() -> Optional.of(parameter.byDefault()).filter(text -> !text.isEmpty()));
        if (constant.isPresent()) {
            return List.of(constant.get());
        }
        Optional<IdKind> kind = IdKind.of(operation, parameter.name());
        if (kind.isPresent()) {
            return ids.of(kind.get());
        }
        return parameter.in().equals("path") ? ids.of(SiblingLists.before(operation, parameter.name())) : List.of();
    }
}
