package io.github.workflowautomation.live;

import io.github.workflowautomation.client.ListShape;
import io.github.workflowautomation.client.VendorCall;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conventions that this tenant turns out to have, and how that was told. */
final class Learned {
    private VendorConventions conventions;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    Learned(VendorConventions conventions) {
        this.conventions = conventions;
    }

    VendorConventions conventions() {
        return conventions;
    }

    /** {@return a line for each convention that was learned, without any value of the tenant's} */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** {@return what a person has to decide} */
    List<String> questions() {
        return List.copyOf(questions);
    }

    void ask(String question) {
        questions.add(question);
    }

    /** Puts a name before those that were looked for so far. */
    void name(VendorField field, String name, String reason) {
        String[] names = Stream.concat(Stream.of(name), conventions.names(field).stream())
                .distinct()
                .toArray(String[]::new);
        conventions = conventions.toBuilder().names(field, names).build();
        reasons.add("names." + field + ": " + name + " (" + reason + ")");
    }

    void listShape(VendorCall list, ListShape shape, String reason) {
        conventions = conventions.toBuilder().listShape(list, shape).build();
        reasons.add("listShapes." + list + ": " + shape + " (" + reason + ")");
    }

    void requestListPermission(String permission) {
        conventions = conventions.toBuilder().requestListPermission(permission).build();
        reasons.add("requestListPermission: " + permission + " (the first by which requests could be listed)");
    }

    void legacyPrefix(String prefix) {
        conventions = conventions.toBuilder().legacyPrefix(prefix).build();
        reasons.add("legacyPrefix: " + prefix + " (the older API answers there)");
    }

    void path(KnownOperation operation, String path) {
        conventions = conventions.toBuilder().path(operation.id(), path).build();
        reasons.add(
                "operationPaths." + operation.id() + ": " + path + " (it answers there, and not at the usual path)");
    }

    /** {@return the path that was set for an operation} */
    Optional<String> path(KnownOperation operation) {
        return conventions.path(operation.id());
    }
}
