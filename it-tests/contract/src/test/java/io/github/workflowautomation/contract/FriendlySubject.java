package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A friendly method, of whose requests one gets a hostile answer. */
final class FriendlySubject implements HostileSubject {
    private static final Duration NO_PATIENCE = Duration.ofMillis(1);

    private final Recording recording;
    private final String asked;
    private final Given given;
    private final Tree sample;
    private final HostileServer server;
    private final WorkflowClient workflow;

    FriendlySubject(Recording recording, String asked, HostileServer server, WorkflowClient workflow) {
        this.recording = recording;
        this.asked = asked;
        this.given = recording.given().with(NO_PATIENCE);
        this.sample = sample(recording.answerTo(asked).text());
        this.server = server;
        this.workflow = workflow;
    }

    /** Whether the request is sent at all when the same answers come again; what a redirect led to is not. */
    boolean isAsked() {
        AtomicBoolean asks = new AtomicBoolean();
        server.answer(request -> {
            String call = RecordedExchange.callOf(request);
            asks.compareAndSet(false, call.equals(asked));
            return recording.answerTo(call);
        });
        @Nullable Object unused = recording.call().use().apply(workflow, given);
        return asks.get();
    }

    @Override
    public String name() {
        return recording.call().method() + " at " + asked;
    }

    @Override
    public Tree sample() {
        return sample;
    }

    @Override
    public String contentType() {
        return recording.answerTo(asked).contentType();
    }

    @Override
    public String read(HostileAnswer answer) {
        server.answer(recording.with(asked, answer));
        return new Verdict(answer).of(() -> recording.call().use().apply(workflow, given));
    }

    private static Tree sample(String text) {
        try {
            return Tree.of(JsonValue.parse(text));
        } catch (IllegalArgumentException file) {
            return new Tree.Text(text);
        }
    }
}
