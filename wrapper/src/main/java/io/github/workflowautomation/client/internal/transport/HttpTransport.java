package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.error.WorkflowIOException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/** The transport of one tenant and one user: Retrofit above, {@link WorkflowCall} below. */
public final class HttpTransport implements Transport {
    private final String tenantId;
    private final HttpUrl origin;
    private final WorkflowCallFactory calls;
    private final Retrofit retrofit;
    private final ConcurrentHashMap<Class<?>, Object> sections = new ConcurrentHashMap<>();

    /**
     * Puts Retrofit on top of the calls of one tenant and one user.
     *
     * @param tenantId the tenant's id
     * @param origin the tenant's scheme, host and port
     * @param calls makes the calls
     */
    public HttpTransport(String tenantId, HttpUrl origin, WorkflowCallFactory calls) {
        this.tenantId = tenantId;
        this.origin = origin;
        this.calls = calls;
        this.retrofit = new Retrofit.Builder()
                .baseUrl(origin)
                .callFactory(calls)
                .addCallAdapterFactory(new TypedCall.Adapters(calls))
                .addConverterFactory(ApiConverterFactory.create(ApiMoshi.create()))
                .build();
    }

    @Override
    public String tenantId() {
        return tenantId;
    }

    @Override
    public HttpUrl origin() {
        return origin;
    }

    @Override
    public <A> A api(Class<A> section) {
        return section.cast(sections.computeIfAbsent(section, retrofit::create));
    }

    @Override
    public <T> T send(Call<T> call) {
        WorkflowCall raw = TypedCall.rawOf(call);
        try {
            return valueOf(raw, call.execute());
        } catch (IOException | RuntimeException failure) {
            throw TypedCall.failureOf(raw, failure);
        }
    }

    @Override
    public <T> CompletableFuture<T> sendAsync(Call<T> call) {
        WorkflowCall raw = TypedCall.rawOf(call);
        CompletableFuture<T> value = new CompletableFuture<>();
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<T> made, retrofit2.Response<T> response) {
                try {
                    T got = valueOf(raw, response);
                    if (!value.complete(got) && got instanceof ResponseBody unread) {
                        unread.close();
                    }
                } catch (RuntimeException failure) {
                    value.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(Call<T> made, Throwable failure) {
                value.completeExceptionally(TypedCall.failureOf(raw, failure));
            }
        });
        CompletableFuture<T> unused = value.whenComplete((done, failure) -> raw.abandon());
        return value;
    }

    @Override
    public Request request(Call<?> call) {
        return TypedCall.rawOf(call).request();
    }

    @Override
    public Operation operation(Request request) {
        return calls.operationOf(request);
    }

    @Override
    public JsonValue json(Request request) {
        WorkflowCall raw = calls.newCall(request);
        try (Response response = answered(raw)) {
            return read(raw, response);
        }
    }

    @Override
    public CompletableFuture<JsonValue> jsonAsync(Request request) {
        WorkflowCall raw = calls.newCall(request);
        CompletableFuture<JsonValue> value = new CompletableFuture<>();
        raw.enqueue(new okhttp3.Callback() {
            @Override
            public void onResponse(okhttp3.Call made, Response response) {
                try (response) {
                    value.complete(read(raw, accepted(raw, response)));
                } catch (RuntimeException failure) {
                    value.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(okhttp3.Call made, IOException failure) {
                value.completeExceptionally(TypedCall.failureOf(raw, failure));
            }
        });
        CompletableFuture<JsonValue> unused = value.whenComplete((done, failure) -> raw.cancel());
        return value;
    }

    @Override
    public Download stream(Request request) {
        WorkflowCall raw = calls.newCall(request);
        Response response = answered(raw.streamed());
        Download.Loss loss = (failure, howFar) -> {
            raw.record().note(howFar);
            return raw.lost(failure);
        };
        return new Download(bodyOf(response), response.headers(), loss);
    }

    @SuppressWarnings("NullAway") // null is the value of a call without a body
    private static <T> T valueOf(WorkflowCall raw, retrofit2.Response<T> response) {
        if (!response.isSuccessful()) {
            throw refusal(raw, response.code(), response.headers(), response.errorBody());
        }
        T value = response.body();
        if (value == null && promisesValue(raw.request())) {
            throw raw.failures().unreadable(UnreadableAnswer.EMPTY, null);
        }
        return value;
    }

    private static Response answered(WorkflowCall raw) {
        try {
            return accepted(raw, raw.execute());
        } catch (WorkflowIOException typed) {
            throw typed.failure();
        } catch (IOException lost) {
            throw raw.lost(lost);
        }
    }

    private static Response accepted(WorkflowCall raw, Response response) {
        if (!response.isSuccessful()) {
            throw refusal(raw, response.code(), response.headers(), response.body());
        }
        return response;
    }

    private static JsonValue read(WorkflowCall raw, Response response) {
        ResponseBody body = bodyOf(response);
        Optional<OpenAnswer> open = isText(response) ? Optional.empty() : open(raw, body);
        return open.isPresent() ? read(raw, open.get()) : readText(raw, response, body);
    }

    private static Optional<OpenAnswer> open(WorkflowCall raw, ResponseBody body) {
        try {
            return OpenAnswer.of(body);
        } catch (IOException lost) {
            throw raw.lost(lost);
        }
    }

    private static JsonValue read(WorkflowCall raw, OpenAnswer answer) {
        try {
            return answer.parse();
        } catch (IOException | RuntimeException notJson) {
            throw raw.failures().unreadable(answer.trouble(), null);
        }
    }

    private static JsonValue readText(WorkflowCall raw, Response response, ResponseBody body) {
        String text = text(raw, body);
        if (text.isBlank()) {
            return JsonNull.INSTANCE;
        }
        try {
            return JsonValue.parse(text);
        } catch (IllegalArgumentException notJson) {
            if (isText(response)) {
                return new JsonString(text);
            }
            throw raw.failures().unreadable(UnreadableAnswer.ofText(text), null);
        }
    }

    private static String text(WorkflowCall raw, ResponseBody body) {
        try (body) {
            return body.string();
        } catch (IOException lost) {
            throw raw.lost(lost);
        }
    }

    private static boolean isText(Response response) {
        String type = String.valueOf(response.header("Content-Type")).toLowerCase(Locale.ROOT);
        return type.startsWith("text/");
    }

    private static WorkflowException refusal(
            WorkflowCall raw, int status, okhttp3.Headers headers, @Nullable ResponseBody body) {
        String text = body == null ? "" : text(raw, body);
        return raw.failures().status(new ErrorAnswer(status, headers, text));
    }

    private static ResponseBody bodyOf(Response response) {
        @Nullable ResponseBody body = response.body();
        return body == null ? ResponseBody.create("", null) : body;
    }

    /** A method whose value may be missing says so by {@code Call<Void>}. */
    private static boolean promisesValue(Request request) {
        @Nullable Invocation invocation = request.tag(Invocation.class);
        if (invocation == null) {
            return false;
        }
        Type type = invocation.method().getGenericReturnType();
        return type instanceof ParameterizedType call && call.getActualTypeArguments()[0] != Void.class;
    }
}
