package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.benchmarks.server.PlayedServer;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import retrofit2.Retrofit;

/** Makes the call that is measured. */
public interface Caller extends AutoCloseable {
    String TOKEN = "opaque-token-not-real";

    JsonValue call() throws IOException;

    @Override
    void close();

    /** {@return the raw client or the library, over the network or over none} */
    static Caller named(String client, boolean inMemory, String host) {
        OkHttpClient.Builder base = new OkHttpClient.Builder();
        if (inMemory) {
            base.addInterceptor(Caller::answer);
        }
        return client.equals("raw") ? raw(base, host) : library(base.build(), host);
    }

    /** Before it is prepared. */
    static Caller none() {
        return new Of(() -> JsonValue.of(0), () -> {});
    }

    /** The generated interface as anyone may use it: Retrofit, OkHttp and a header. */
    static Caller raw(OkHttpClient.Builder base, String host) {
        base.interceptors()
                .add(
                        0,
                        chain -> chain.proceed(chain.request()
                                .newBuilder()
                                .header("Authorization", "Bearer " + TOKEN)
                                .build()));
        OkHttpClient http = base.build();
        InstanceApi api = new Retrofit.Builder()
                .baseUrl("http://" + host)
                .client(http)
                .addConverterFactory(ApiConverterFactory.create(ApiMoshi.create()))
                .build()
                .create(InstanceApi.class);
        return new Of(
                () -> Objects.requireNonNull(api.getInstance("7").execute().body()),
                () -> http.connectionPool().evictAll());
    }

    static Caller library(OkHttpClient base, String host) {
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .tokenSupplier(() -> TOKEN)
                .httpClient(base)
                .build();
        InstanceApi api = workflow.api(InstanceApi.class);
        return new Of(() -> workflow.send(api.getInstance("7")), workflow::close);
    }

    static Response answer(Interceptor.Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .header("Content-Type", "application/json")
                .body(ResponseBody.create(PlayedServer.ANSWER, MediaType.get("application/json")))
                .build();
    }

    /** A call and an end. */
    record Of(Action action, Runnable end) implements Caller {
        @Override
        public JsonValue call() throws IOException {
            return action.call();
        }

        @Override
        public void close() {
            end.run();
        }
    }

    /** What is measured. */
    interface Action {
        JsonValue call() throws IOException;
    }
}
