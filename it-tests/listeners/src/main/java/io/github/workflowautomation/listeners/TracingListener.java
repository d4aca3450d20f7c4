package io.github.workflowautomation.listeners;

import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

// tag::tracing[]
/** One span for each call, below the span of whoever makes it. One listener serves one client. */
public final class TracingListener implements CallListener {
    private final Tracer tracer;
    private final Map<Long, Span> spans = new ConcurrentHashMap<>();

    public TracingListener(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void started(CallInfo call) { // on the thread that makes the call, so that its span is the parent
        Span span = tracer.spanBuilder(call.operationId())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", call.method())
                .setAttribute("url.template", call.template())
                .startSpan();
        spans.put(call.number(), span);
    }

    @Override
    public void retry(CallInfo call, String reason, Duration pause) {
        Attributes why = Attributes.of(
                AttributeKey.stringKey("reason"), reason, AttributeKey.longKey("pause.ms"), pause.toMillis());
        span(call).ifPresent(span -> span.addEvent("retry", why));
    }

    @Override
    public void finished(CallInfo call, CallResult result) {
        Optional.ofNullable(spans.remove(call.number())).ifPresent(span -> end(span, result));
    }

    private Optional<Span> span(CallInfo call) {
        return Optional.ofNullable(spans.get(call.number()));
    }

    private static void end(Span span, CallResult result) {
        span.setAttribute("http.request.resend_count", Math.max(0, result.attempts() - 1));
        result.httpStatus().ifPresent(status -> span.setAttribute("http.response.status_code", status));
        if (result.httpStatus().orElse(0) >= 400) {
            span.setStatus(StatusCode.ERROR);
        }
        result.failure().ifPresent(failure -> {
            span.setStatus(StatusCode.ERROR, failure.getMessage()); // holds no secret
            span.setAttribute("error.type", failure.getClass().getSimpleName());
        });
        span.end();
    }
}
// end::tracing[]
