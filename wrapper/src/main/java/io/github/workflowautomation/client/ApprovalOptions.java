package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.internal.json.LenientObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of an approval, which are free text that somebody set up for the task. How they are told is inferred. */
final class ApprovalOptions {
    private ApprovalOptions() {}

    /** {@return the options that an answer lists, none when it lists none} */
    static List<String> of(Reply reply) {
        return arrays(reply)
                .map(array -> array.elements().stream()
                        .flatMap(option -> text(reply, option).stream())
                        .toList())
                .filter(options -> !options.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<JsonValue> arrays(Reply reply) {
        Stream<JsonValue> objects = Stream.concat(Stream.of(reply.json()), reply.json().elements().stream());
        Stream<JsonValue> named = objects.flatMap(object ->
                LenientObject.of(object).values(reply.conventions().names(VendorField.APPROVAL_OPTIONS)).stream());
        return Stream.concat(named, Stream.of(reply.json())).filter(JsonArray.class::isInstance);
    }

    private static Optional<String> text(Reply reply, JsonValue option) {
        return option.asString().or(() -> new Entity(reply, option).text(VendorField.APPROVAL_OPTION));
    }
}
