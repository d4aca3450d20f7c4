package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks one operation after the other, and keeps what the answers tell. */
final class Asking {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final MemberNames names;
    private final Mistakable mistakable;
    private final Caller caller;
    private final Ids ids;
    private final Learned learned;
    private final Judge judge;
    private final Arguments arguments;
    private final int samples;
    private final SeenPlaces places;
    private final Map<String, JsonValue> answers = new LinkedHashMap<>();

    Asking(KnownApi api, Caller caller, Ids ids, Learned learned, Arguments arguments, int samples) {
        this.names = new MemberNames(api.document());
        this.places = new SeenPlaces(names);
        this.judge = new Judge(new Comparison(names, places));
        this.mistakable = new Mistakable(api);
        this.caller = caller;
        this.ids = ids;
        this.learned = learned;
        this.arguments = arguments;
        this.samples = samples;
    }

    /** {@return what tells names from data} */
    MemberNames names() {
        return names;
    }

    /** {@return what stood in the answers} */
    SeenPlaces places() {
        return places;
    }

    /** {@return the first answer in JSON of each operation that gave one; for this JVM only} */
    Map<String, JsonValue> answers() {
        return answers;
    }

    /** Calls an operation with as many arguments as are wanted. */
    OperationResult ask(KnownOperation operation) throws InterruptedException {
        List<Map<String, String>> sets = arguments.sets(operation, samples);
        OperationResult all = ask(operation, sets.get(0));
        for (Map<String, String> set : sets.subList(1, sets.size())) {
            all = all.and(ask(operation, set));
        }
        return all;
    }

    /** Calls an operation for one certain request. */
    OperationResult askOf(String request, KnownOperation operation) throws InterruptedException {
        Map<String, String> set =
                new LinkedHashMap<>(arguments.sets(operation, 1).get(0));
        set.replaceAll((name, value) -> takesRequest(operation, name) ? request : value);
        return ask(operation, set);
    }

    /** {@return whether an operation is told a request by the parameter} */
    static boolean takesRequest(KnownOperation operation, String parameter) {
        return IdKind.of(operation, parameter).filter(IdKind.REQUEST::equals).isPresent();
    }

    /** Calls an operation once; again where a refusal gives reason to do otherwise. */
    OperationResult ask(KnownOperation operation, Map<String, String> set) throws InterruptedException {
        OperationResult usual = call(operation, learned.path(operation).orElse(operation.path()), set);
        if (usual.statuses().contains(NOT_FOUND) && operation.required().isEmpty() && !operation.isLegacy()) {
            return elsewhere(operation, usual);
        }
        Map<String, String> more = new LinkedHashMap<>(arguments.optionalIds(operation));
        if (usual.statuses().contains(BAD_REQUEST) && !more.isEmpty()) {
            more.putAll(set);
            return call(operation, operation.path(), more);
        }
        return usual;
    }

    /** With or without the slash at the end: servers differ in whether they take both. */
    private OperationResult elsewhere(KnownOperation operation, OperationResult usual) throws InterruptedException {
        String other = operation.path().endsWith("/")
                ? operation.path().substring(0, operation.path().length() - 1)
                : operation.path() + "/";
        OperationResult found = call(operation, other, Map.of());
        if (!found.isProven()) {
            return usual;
        }
        learned.path(operation, other);
        return found;
    }

    private OperationResult call(KnownOperation operation, String path, Map<String, String> set)
            throws InterruptedException {
        Map<String, String> page = Pages.first(operation, learned.conventions());
        String url = new Address(learned.conventions()).of(operation, path, set, page);
        Optional<JsonValue> body = operation.takesBody() ? Bodies.of(operation, ids) : Optional.empty();
        if (mistakable.is(operation.method(), url)) {
            return OperationResult.notTried(operation, "a server may take it for an operation that is not safe");
        }
        Caller.Outcome outcome = caller.read(operation.method(), url, body);
        if (outcome.answer().isEmpty()) {
            return OperationResult.failed(operation, outcome.failure());
        }
        return take(operation, outcome.answer().get());
    }

    /** {@return whether an operation answers with something when it is given these arguments} */
    boolean opens(KnownOperation operation, Map<String, String> set) throws InterruptedException {
        return json(address(operation, set))
                .filter(json -> json instanceof JsonObject || !json.elements().isEmpty())
                .isPresent();
    }

    /** {@return whether there is JSON at an address} */
    boolean answersAt(String url) throws InterruptedException {
        return json(url).isPresent();
    }

    /** {@return the address of an operation at its usual path} */
    String address(KnownOperation operation, Map<String, String> set) {
        return new Address(learned.conventions()).of(operation, operation.path(), set, Map.of());
    }

    private Optional<JsonValue> json(String url) throws InterruptedException {
        if (mistakable.is("GET", url)) {
            return Optional.empty();
        }
        return caller.read("GET", url, Optional.empty())
                .answer()
                .filter(Answer::isSuccess)
                .flatMap(Answer::json);
    }

    /** Makes a call that changes something, once, and judges its answer like any other. */
    void write(
            KnownOperation operation,
            Map<String, String> set,
            Optional<JsonValue> body,
            Consumer<OperationResult> written)
            throws InterruptedException {
        Caller.Outcome outcome = caller.write(operation.method(), address(operation, set), body);
        written.accept(outcome.answer()
                .map(answer -> take(operation, answer))
                .orElseGet(() -> OperationResult.failed(operation, outcome.failure())));
    }

    /** Judges an answer and takes what it gives for further calls. */
    OperationResult take(KnownOperation operation, Answer answer) {
        answer.json().filter(json -> answer.isSuccess()).ifPresent(json -> {
            answers.putIfAbsent(operation.id(), json);
            new Harvest(ids, names, learned.conventions()).take(operation, json);
        });
        return judge.judge(operation, answer);
    }

    /** {@return the names of the arguments that are not known} */
    List<String> missing(KnownOperation operation) {
        return arguments.missing(operation);
    }
}
