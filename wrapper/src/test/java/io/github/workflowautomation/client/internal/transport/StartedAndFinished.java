package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes the beginning and the end of calls, and does something at the beginning. */
final class StartedAndFinished implements CallListener {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Runnable atStart;

    StartedAndFinished(Runnable atStart) {
        this.atStart = atStart;
    }

    List<String> events() {
        return events;
    }

    @Override
    public void started(CallInfo call) {
        events.add("started");
        atStart.run();
    }

    @Override
    public void finished(CallInfo call, CallResult result) {
        events.add("finished");
    }
}
