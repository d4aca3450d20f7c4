package io.github.workflowautomation.live;

import io.github.workflowautomation.client.VendorField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out under which JSON name ids stand that stand under none of those that are known: the right one opens the thing. */
final class IdNames {
    private final KnownApi api;
    private final Asking asking;
    private final Ids ids;
    private final Learned learned;

    IdNames(KnownApi api, Asking asking, Ids ids, Learned learned) {
        this.api = api;
        this.asking = asking;
        this.ids = ids;
        this.learned = learned;
    }

    /** {@return whether ids came to light} */
    boolean tell() throws InterruptedException {
        boolean told = false;
        for (IdKind kind : IdKind.values()) {
            Map<String, Set<String>> candidates = new LinkedHashMap<>(ids.candidates(kind));
            Optional<VendorField> field = kind.field();
            if (!candidates.isEmpty() && field.isPresent() && !ids.isAsked(kind)) {
                told |= tell(kind, field.get(), candidates);
            }
        }
        return told;
    }

    private boolean tell(IdKind kind, VendorField field, Map<String, Set<String>> candidates)
            throws InterruptedException {
        ids.asked(kind);
        Optional<String> known = candidates.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(id -> ids.has(kind, id)))
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<String> name = known.isPresent() ? known : opening(kind, candidates);
        if (name.isEmpty()) {
            learned.ask("names." + field + ": which of "
                    + candidates.keySet().stream().sorted().collect(Collectors.joining(", "))
                    + " is the id of a " + kind + "?");
            return false;
        }
        learned.name(
                field, name.get(), known.isPresent() ? "its values are ids of a " + kind : "its value opens a " + kind);
        ids.confirm(kind, name.get());
        return true;
    }

    private Optional<String> opening(IdKind kind, Map<String, Set<String>> candidates) throws InterruptedException {
        KnownOperation reader = api.operation(kind.reader());
        for (Map.Entry<String, Set<String>> candidate : candidates.entrySet()) {
            String id = candidate.getValue().iterator().next();
            String parameter = reader.required().get(0).name();
            if (asking.opens(reader, Map.of(parameter, id))) {
                return Optional.of(candidate.getKey());
            }
        }
        return Optional.empty();
    }
}
