package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Calls Prism through the wrapper's machine, one call after the other, changes requests on their way as the client itself
 * would not, and keeps what came back.
 */
final class Lane implements AutoCloseable {
    /** Prism does so on a connection that was idle for five seconds, as on a machine that is busy. */
    private static final int MOST_HANG_UPS = 3;

    private final WorkflowClient workflow;
    private volatile UnaryOperator<Request> change = UnaryOperator.identity();
    private volatile Exchange.@Nullable Answer answer;

    private Lane(PrismServer prism) {
        OkHttpClient base = new OkHttpClient.Builder()
                .addInterceptor(this::pass)
                .addInterceptor(new Recorded())
                .build();
        workflow = WorkflowClient.builder()
                .tenant(Clients.TENANT, prism.host())
                .bearerToken("test-token-not-real")
                .maxRetries(0)
                .httpClient(base)
                .build();
    }

    static Lane to(PrismServer prism) {
        return new Lane(prism);
    }

    /**
     * Makes a call.
     *
     * @param raw what to call
     * @param samples what to call it with
     * @param onTheWay changes the request that the client has made
     */
    Exchange call(RawOperation raw, Samples samples, UnaryOperator<Request> onTheWay) {
        change = onTheWay;
        for (int left = MOST_HANG_UPS; left > 0; left--) {
            Optional<Exchange> exchange = tried(raw, samples);
            if (exchange.isPresent()) {
                return exchange.get();
            }
        }
        throw new IllegalStateException("Prism hung up on each of " + MOST_HANG_UPS + " calls of " + raw.id());
    }

    private Optional<Exchange> tried(RawOperation raw, Samples samples) {
        answer = null;
        try {
            Object value = workflow.send(raw.call(workflow, samples));
            return Optional.of(new Exchange(value, null, answer()));
        } catch (NetworkException failure) {
            return Optional.empty();
        } catch (WorkflowException failure) {
            return Optional.of(new Exchange(null, failure, answer()));
        }
    }

    @Override
    public void close() {
        workflow.close();
    }

    private Exchange.Answer answer() {
        return Objects.requireNonNull(answer, "an answer of the server");
    }

    private Response pass(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(change.apply(chain.request()));
        ByteString body = response.peekBody(Long.MAX_VALUE).byteString();
        answer = new Exchange.Answer(
                response.code(),
                Optional.ofNullable(response.header(ServedDocument.OPERATION_HEADER)),
                violations(response),
                body);
        return response;
    }

    private static List<JsonValue> violations(Response response) {
        String found = response.header("sl-violations");
        return found == null ? List.of() : JsonValue.parse(found).elements();
    }
}
