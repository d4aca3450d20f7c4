package io.github.workflowautomation.listeners;

import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.github.workflowautomation.client.event.TokenEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

// tag::metrics[]
/** Timers for calls and tokens, and a counter of repeats. The tags have few values: no id, no path, no message. */
public final class MetricsListener implements CallListener {
    private final MeterRegistry registry;

    public MetricsListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void retry(CallInfo call, String reason, Duration pause) {
        registry.counter("workflow.retries", "operation", call.operationId(), "reason", reason)
                .increment();
    }

    @Override
    public void token(TokenEvent token) {
        registry.timer("workflow.tokens", "source", token.source(), "fetched", String.valueOf(token.fetched()))
                .record(token.duration());
    }

    @Override
    public void finished(CallInfo call, CallResult result) {
        registry.timer("workflow.calls", "operation", call.operationId(), "outcome", outcome(result))
                .record(result.duration());
    }

    private static String outcome(CallResult result) {
        return result.failure()
                .map(failure -> failure.getClass().getSimpleName())
                .orElseGet(() -> "HTTP " + result.httpStatus().orElse(0));
    }
}
// end::metrics[]
