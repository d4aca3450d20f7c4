package io.github.workflowautomation.listeners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.Tenant;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.testkit.FakeTenant;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The listeners of docs/observability.md, against a tenant and against nobody. */
class ListenersTest {
    private final InMemorySpanExporter exported = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exported))
            .build();
    private final Tracer tracer = provider.get("test");

    @Test
    void tracesACallBelowTheSpanOfItsCaller() {
        Span caller = tracer.spanBuilder("caller").startSpan();
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient client =
                        client(tenant).listener(new TracingListener(tracer)).build();
                Scope scope = caller.makeCurrent()) {
            client.users().current();
        } finally {
            caller.end();
        }
        SpanData call = exported.getFinishedSpanItems().get(0);

        assertThat(call.getName()).isEqualTo("getCurrentUser");
        assertThat(call.getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
        assertThat(attributes(call))
                .containsExactlyInAnyOrder(
                        "http.request.method=GET",
                        "url.template=/api/user/current",
                        "http.request.resend_count=0",
                        "http.response.status_code=200");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void tracesRefusalsRepeatsAndFailures() throws IOException {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient client =
                        client(tenant).listener(new TracingListener(tracer)).build()) {
            assertThatThrownBy(() -> client.files().download(new FileId("none"), Path.of("never")))
                    .isInstanceOf(NotFoundException.class);
        }
        try (WorkflowClient client =
                nobody().listener(new TracingListener(tracer)).build()) {
            assertThatThrownBy(() -> client.users().current()).isInstanceOf(NetworkException.class);
        }
        List<SpanData> spans = exported.getFinishedSpanItems();

        assertThat(spans).extracting(span -> span.getStatus().getStatusCode()).containsOnly(StatusCode.ERROR);
        assertThat(attributes(spans.get(0))).contains("http.response.status_code=404");
        assertThat(attributes(spans.get(1))).contains("error.type=NetworkException", "http.request.resend_count=1");
        assertThat(spans.get(1).getEvents())
                .extracting(
                        event -> event.getName() + " " + event.getAttributes().size())
                .containsExactly("retry 2");
    }

    @Test
    void measuresCallsTokensAndRepeats() throws IOException {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient client =
                        client(tenant).listener(new MetricsListener(registry)).build()) {
            client.users().current();
            client.users().current();
        }
        try (WorkflowClient client =
                nobody().listener(new MetricsListener(registry)).build()) {
            assertThatThrownBy(() -> client.users().current()).isInstanceOf(NetworkException.class);
        }
        assertThat(registry.getMeters())
                .extracting(
                        meter -> meter.getId().getName() + " " + meter.getId().getTags() + " "
                                + meter.measure().iterator().next().getValue())
                .containsExactlyInAnyOrder(
                        "workflow.tokens [tag(fetched=true), tag(source=impersonateUser)] 1.0",
                        "workflow.calls [tag(operation=getCurrentUser), tag(outcome=HTTP 200)] 2.0",
                        "workflow.retries [tag(operation=getCurrentUser), tag(reason=ConnectException)] 1.0",
                        "workflow.calls [tag(operation=getCurrentUser), tag(outcome=NetworkException)] 1.0");
    }

    private static List<String> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .map(entry -> entry.getKey().getKey() + "=" + entry.getValue())
                .toList();
    }

    private static WorkflowClientBuilder client(FakeTenant tenant) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .apiKey(tenant.apiKey())
                .actingAs(tenant.userName());
    }

    /** A client of a port where nobody listens, which tries twice. */
    private static WorkflowClientBuilder nobody() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            return WorkflowClient.builder()
                    .tenant(Tenant.of("acme", "127.0.0.1:" + taken.getLocalPort()))
                    .bearerToken("opaque-token-not-real")
                    .retryPauses(Duration.ofMillis(1), Duration.ofMillis(1))
                    .maxRetries(1);
        }
    }
}
