package io.github.workflowautomation.live;

import io.github.workflowautomation.client.WorkflowClient;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls every operation of the bundle that only reads and whose arguments are known, and says of each whether it answers as
 * the bundle says. Ids that come with the answers are arguments of further calls. What changes something is called only when
 * {@link LiveSettings#process()} names a process to do it with.
 */
public final class LiveCheck {
    private static final int SILENCES = 5;
    private static final List<String> METHODS = List.of("GET", "POST");

    private final KnownApi api;
    private final LiveSettings settings;
    private final PrintStream out;
    private final KnownOperation exchange;
    private final Ids ids = new Ids();
    private final Learned learned;
    private final Asking asking;
    private final SectionGate gate = new SectionGate();
    private final Map<String, OperationResult> results = new LinkedHashMap<>();
    private int silences;

    LiveCheck(
            KnownApi api,
            WorkflowClient client,
            Assumptions assumed,
            LiveSettings settings,
            Pace pace,
            PrintStream out) {
        this.api = api;
        this.settings = settings;
        this.out = out;
        this.exchange = api.operation(assumed.exchange());
        this.learned = new Learned(assumed.conventions());
        Caller caller = new Caller(client, pace, new AnswerReader(settings.largestAnswer()));
        Arguments arguments = new Arguments(ids, client, learned);
        this.asking = new Asking(api, caller, ids, learned, arguments, settings.samples());
    }

    /**
     * Checks a tenant.
     *
     * @param client a client of the tenant; what its call may take bounds each call
     * @param assumed what the client was made with
     * @param settings how to go about it
     * @param out where progress is shown
     * @return what was found; when the thread is interrupted, what was found so far
     */
    public static LiveReport run(WorkflowClient client, Assumptions assumed, LiveSettings settings, PrintStream out) {
        Pace pace = Pace.of(settings.callsPerSecond());
        return new LiveCheck(KnownApi.bundled(), client, assumed, settings, pace, out).run();
    }

    LiveReport run() {
        Optional<String> stopped = Optional.empty();
        try {
            noteSigningIn();
            new LegacyPrefix(api, asking, learned).tell();
            new RequestListPermission(api, asking, learned).tell();
            readAll();
            if (settings.process().isPresent()) {
                new TrialRequest(api, learned, asking, out, new ReadingOfTrial())
                        .run(settings.process().get());
            }
        } catch (InterruptedException e) {
            stopped = Optional.of("stopped by the user");
        } catch (Unreachable e) {
            stopped = Optional.of("the tenant no longer answers");
        }
        leaveTheRest(stopped.isPresent() ? "not reached" : "");
        new ListNames(api, learned, asking.names()).tell(asking.answers());
        new NameGuesses(learned, ids, asking.names(), asking.answers()).tell();
        List<OperationResult> inOrder = api.operations().stream()
                .filter(operation -> results.containsKey(operation.id()))
                .map(operation -> results.get(operation.id()))
                .toList();
        Optional<String> overlay = new OverlayWriter(api, asking.places()).write(inOrder);
        return new LiveReport(inOrder, stopped, learned.reasons(), learned.questions(), overlay, learned.conventions());
    }

    /** The client has done it, and gives its answer to nobody. */
    private void noteSigningIn() {
        note(OperationResult.answered(exchange, exchange.successStatus(), List.of(), "signing in used it"));
    }

    private void readAll() throws InterruptedException {
        boolean progress = true;
        while (progress) {
            boolean read = readWhatCanBe();
            progress = new IdNames(api, asking, ids, learned).tell() || read;
        }
    }

    private boolean readWhatCanBe() throws InterruptedException {
        boolean progress = false;
        for (KnownOperation operation : waiting()) {
            if (asking.missing(operation).isEmpty()) {
                read(operation);
                progress = true;
            }
        }
        return progress;
    }

    private void read(KnownOperation operation) throws InterruptedException {
        Optional<String> closed = gate.closed(operation);
        OperationResult result =
                closed.isPresent() ? OperationResult.notTried(operation, closed.get()) : asking.ask(operation);
        gate.note(result);
        note(result);
        silences = result.verdict() == Verdict.FAILED && result.note().contains("network") ? silences + 1 : 0;
        if (silences >= SILENCES) {
            throw new Unreachable();
        }
    }

    private List<KnownOperation> waiting() {
        List<KnownOperation> waiting = new ArrayList<>();
        for (KnownOperation operation : api.operations()) {
            if (!results.containsKey(operation.id()) && reasonNotTo(operation).isEmpty()) {
                waiting.add(operation);
            }
        }
        return waiting;
    }

    private Optional<String> reasonNotTo(KnownOperation operation) {
        if (!operation.isSafe()) {
            return Optional.of("is not safe (" + operation.safety() + ")");
        }
        if (!METHODS.contains(operation.method())) {
            return Optional.of("is called by " + operation.method() + ", which is not tried");
        }
        boolean unknownBody = operation.takesBody() && Bodies.of(operation, ids).isEmpty();
        return LeftAlone.reason(operation)
                .or(() -> unknownBody ? Optional.of("needs a body that is not known") : Optional.empty());
    }

    private void leaveTheRest(String reason) {
        for (KnownOperation operation : api.operations()) {
            if (!results.containsKey(operation.id())) {
                List<String> missing = asking.missing(operation);
                String words = reasonNotTo(operation)
                        .orElse(
                                missing.isEmpty() || !reason.isEmpty()
                                        ? reason
                                        : "needs " + String.join(", ", missing) + ", of which no value is known");
                results.put(operation.id(), OperationResult.notTried(operation, words));
            }
        }
    }

    private void note(OperationResult result) {
        results.put(result.id(), result);
        String detail =
                result.statuses().isEmpty() ? result.note() : result.statuses().toString();
        out.println(result.verdict() + "  " + result.call() + "  " + detail);
    }

    /** Reads all that tells of the request that was started for it. */
    private final class ReadingOfTrial implements TrialRequest.Reading {
        @Override
        public void written(OperationResult result) {
            note(result);
        }

        @Override
        public void read(String request) throws InterruptedException {
            ids.add(IdKind.REQUEST, request);
            for (KnownOperation operation : api.operations()) {
                boolean tells = operation.required().stream()
                        .anyMatch(parameter -> Asking.takesRequest(operation, parameter.name()));
                if (tells
                        && reasonNotTo(operation).isEmpty()
                        && asking.missing(operation).isEmpty()) {
                    OperationResult result = asking.askOf(request, operation);
                    note(result.and(results.getOrDefault(operation.id(), result)));
                }
            }
            readAll();
        }
    }

    /** Too many calls in a row had no answer. */
    private static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
