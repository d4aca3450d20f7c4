package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** Starts one request of a process that the user named, has it read, and cancels it. Says before each write what it does. */
final class TrialRequest {
    private static final JsonValue NO_ANSWERS = JsonObject.of(Map.of());

    private final KnownApi api;
    private final Learned learned;
    private final Asking asking;
    private final PrintStream out;
    private final Reading reading;

    /** What is to happen between the two writes. */
    interface Reading {
        void written(OperationResult result);

        void read(String request) throws InterruptedException;
    }

    TrialRequest(KnownApi api, Learned learned, Asking asking, PrintStream out, Reading reading) {
        this.api = api;
        this.learned = learned;
        this.asking = asking;
        this.out = out;
        this.reading = reading;
    }

    void run(String process) throws InterruptedException {
        Optional<String> id = processId(process);
        if (id.isEmpty()) {
            learned.ask("live.process: this user sees no process of that name, so nothing was changed.");
            return;
        }
        KnownOperation start = api.operation("startInstance");
        out.println("writing  " + start.call() + "  starts one request of the process that live.process names");
        asking.write(start, Map.of("processSid", id.get()), Optional.of(NO_ANSWERS), reading::written);
        Optional<String> request =
                Optional.ofNullable(asking.answers().get(start.id())).flatMap(this::requestId);
        if (request.isPresent()) {
            readAndCancel(request.get());
        } else if (asking.answers().containsKey(start.id())) {
            learned.ask("A request was started and its id was not found in the answer: cancel it by hand.");
        }
    }

    private void readAndCancel(String request) throws InterruptedException {
        boolean interrupted = false;
        try {
            reading.read(request);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        cancel(request);
        if (interrupted) {
            throw new InterruptedException();
        }
    }

    private void cancel(String request) throws InterruptedException {
        KnownOperation cancel = api.operation("cancelInstance");
        out.println("writing  " + cancel.call() + "  cancels that request");
        asking.write(cancel, Map.of("instanceSid", request), Optional.empty(), result -> {
            reading.written(result);
            if (!result.isProven()) {
                learned.ask("The request that was started could not be cancelled: cancel it by hand.");
            }
        });
    }

    private Optional<String> processId(String process) {
        VendorConventions conventions = learned.conventions();
        return Optional.ofNullable(asking.answers().get("searchProcesses"))
                .flatMap(answer -> ListItems.of(answer, conventions))
                .flatMap(list -> list.items().stream()
                        .filter(item -> Members.findText(item, conventions.names(VendorField.PROCESS_NAME))
                                .filter(process::equals)
                                .isPresent())
                        .findFirst())
                .flatMap(item -> Members.findId(item, conventions.names(VendorField.PROCESS_ID)));
    }

    private Optional<String> requestId(JsonValue answer) {
        VendorConventions conventions = learned.conventions();
        JsonValue request = Members.find(answer, conventions.names(VendorField.REQUEST_ENVELOPE))
                .orElse(answer);
        return Members.findId(request, conventions.names(VendorField.REQUEST_ID))
                .or(() -> request.asString().filter(text -> Members.isUuid(request)));
    }
}
