package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.Request;
import retrofit2.Call;

/** Makes raw calls and brings their answers, for one tenant and one user. Every failure is a {@code WorkflowException}. */
public interface Transport {
    /** {@return the tenant's id, which some paths carry} */
    String tenantId();

    /** {@return the tenant's scheme, host and port} */
    HttpUrl origin();

    /**
     * {@return an interface of the raw client, whose calls go through this transport}
     *
     * @param section the interface, such as {@code InstanceApi.class}
     */
    <A> A api(Class<A> section);

    /**
     * {@return the value of a call, as the raw client types it; null when the answer has no body}
     *
     * @param call a call made by an interface from {@link #api}
     */
    <T> T send(Call<T> call);

    /**
     * {@return the same to come} Whatever completes the future stops the call.
     *
     * @param call a call made by an interface from {@link #api}
     */
    <T> CompletableFuture<T> sendAsync(Call<T> call);

    /**
     * {@return the request that a call would send}
     *
     * @param call a call made by an interface from {@link #api}
     */
    Request request(Call<?> call);

    /**
     * {@return what a request is for}
     *
     * @param request a request of {@link #request}, or one with its {@link Operation} as a tag
     */
    Operation operation(Request request);

    /**
     * {@return the answer to a request as JSON, whatever type the raw client gives it}
     *
     * <p>An empty answer is JSON null. Text that is not JSON is a JSON string when the server calls it text, and
     * unreadable otherwise. An HTML page is an authentication failure.
     *
     * @param request a request of {@link #request}, or one with its {@link Operation} as a tag
     */
    JsonValue json(Request request);

    /**
     * {@return the same to come} Whatever completes the future stops the call.
     *
     * @param request a request of {@link #request}, or one with its {@link Operation} as a tag
     */
    CompletableFuture<JsonValue> jsonAsync(Request request);

    /**
     * {@return the answer to a request as a stream, which the caller must close}
     *
     * @param request a request of {@link #request}, or one with its {@link Operation} as a tag
     */
    Download stream(Request request);
}
