package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.VendorField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out under which JSON names things stand that the client looks for and that stand under none of its names. */
final class NameGuesses {
    private final Learned learned;
    private final Ids ids;
    private final MemberNames names;
    private final Map<String, JsonValue> answers;

    /**
     * A field, where it is looked for, and how its name may read.
     *
     * @param operation the operation that lists the things
     * @param words parts of the name, the likelier first
     */
    private record Clue(VendorField field, String operation, List<String> words) {}

    /**
     * A field with the id of another thing.
     *
     * @param operation the operation that lists the things
     * @param kind the kind of the other thing
     */
    private record Reference(VendorField field, String operation, IdKind kind) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference(VendorField.TASK_REQUEST_ID, "listMyTasks", IdKind.REQUEST),
            new Reference(VendorField.REQUEST_PROCESS_ID, "listInstances", IdKind.PROCESS));

    private static final List<Clue> CLUES = List.of(
            new Clue(VendorField.PROCESS_NAME, "searchProcesses", List.of("name", "title", "label")),
            new Clue(VendorField.REQUEST_NAME, "listInstances", List.of("name", "title", "subject")),
            new Clue(VendorField.REQUEST_STATE, "listInstances", List.of("state", "status", "phase")),
            new Clue(VendorField.TASK_NAME, "listMyTasks", List.of("task", "name", "title")),
            new Clue(VendorField.REPORT_NAME, "searchReports", List.of("name", "title", "label")),
            new Clue(VendorField.USER_NAME, "getCurrentUser", List.of("username", "login", "account")),
            new Clue(VendorField.USER_DISPLAY_NAME, "getCurrentUser", List.of("display", "full", "name")));

    NameGuesses(Learned learned, Ids ids, MemberNames names, Map<String, JsonValue> answers) {
        this.learned = learned;
        this.ids = ids;
        this.names = names;
        this.answers = answers;
    }

    void tell() {
        REFERENCES.forEach(this::tell);
        CLUES.forEach(this::tell);
    }

    private void tell(Reference reference) {
        Optional<JsonValue> thing = strange(reference.operation, reference.field);
        thing.stream()
                .flatMap(this::members)
                .filter(member -> member.getValue()
                        .asString()
                        .filter(id -> ids.has(reference.kind, id))
                        .isPresent())
                .findFirst()
                .ifPresent(member ->
                        learned.name(reference.field, member.getKey(), "its value is the id of a " + reference.kind));
    }

    /** {@return the first thing of a list, when the field is not found in it} */
    private Optional<JsonValue> strange(String operation, VendorField field) {
        return Optional.ofNullable(answers.get(operation))
                .flatMap(this::first)
                .filter(thing ->
                        Members.find(thing, learned.conventions().names(field)).isEmpty());
    }

    private void tell(Clue clue) {
        Optional<JsonValue> thing = strange(clue.operation, clue.field);
        if (thing.isEmpty()) {
            return;
        }
        List<String> texts = members(thing.get())
                .filter(member ->
                        JsonType.of(member.getValue()) == JsonType.STRING && !Members.isUuid(member.getValue()))
                .filter(member -> !isTaken(clue.field, member.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        Optional<String> name = likeliest(clue, texts);
        if (name.isPresent()) {
            learned.name(clue.field, name.get(), "the one text whose name fits; a guess");
        } else if (!texts.isEmpty()) {
            learned.ask("names." + clue.field + ": which of "
                    + texts.stream().sorted().collect(Collectors.joining(", ")) + " is it?");
        }
    }

    /** {@return whether another field of the same thing goes by the name} */
    private static boolean isTaken(VendorField field, String name) {
        String thing = field.name().substring(0, field.name().indexOf('_') + 1);
        return Stream.of(VendorField.values())
                .filter(other -> other != field)
                .filter(other -> other.name().startsWith(thing) || other == VendorField.PUBLISH_STATUS)
                .flatMap(other -> other.defaultNames().stream())
                .anyMatch(other -> ListItems.folded(other).equals(ListItems.folded(name)));
    }

    private static Optional<String> likeliest(Clue clue, List<String> texts) {
        for (String word : clue.words) {
            List<String> fitting = texts.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                    .toList();
            if (fitting.size() == 1) {
                return Optional.of(fitting.get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<JsonValue> first(JsonValue answer) {
        return ListItems.of(answer, learned.conventions())
                .map(list -> list.items().stream().findFirst())
                .orElse(Optional.of(answer));
    }

    private Stream<Map.Entry<String, JsonValue>> members(JsonValue json) {
        return json instanceof JsonObject object && !names.isMap(object)
                ? object.members().entrySet().stream()
                : Stream.of();
    }
}
