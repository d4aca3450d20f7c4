package io.github.workflowautomation.client.internal.transport;

import com.squareup.moshi.JsonEncodingException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.error.WorkflowIOException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * A raw call as the program gets it. What Retrofit and the converter throw when a request cannot be made or an answer
 * cannot be read may quote either; here it becomes the failure that it is, carried by a {@link WorkflowIOException}.
 *
 * @param <T> the type of the value
 */
final class TypedCall<T> implements Call<T> {
    private final Call<T> call;
    private final WorkflowCallFactory calls;
    private @Nullable WorkflowCall raw;

    private TypedCall(Call<T> call, WorkflowCallFactory calls) {
        this.call = call;
        this.calls = calls;
    }

    @Override
    public Response<T> execute() throws IOException {
        WorkflowCall mine = fresh();
        try {
            return call.execute();
        } catch (IOException | RuntimeException failure) {
            throw carried(failureOf(mine, failure));
        }
    }

    @Override
    public void enqueue(Callback<T> callback) {
        WorkflowCall mine;
        try {
            mine = fresh();
        } catch (WorkflowIOException unbuildable) {
            callback.onFailure(this, unbuildable);
            return;
        }
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<T> made, Response<T> response) {
                callback.onResponse(TypedCall.this, response);
            }

            @Override
            public void onFailure(Call<T> made, Throwable failure) {
                RuntimeException known = failureOf(mine, failure);
                callback.onFailure(TypedCall.this, known instanceof WorkflowException ? carried(known) : known);
            }
        });
    }

    private WorkflowCall fresh() throws WorkflowIOException {
        if (call.isExecuted()) {
            throw new IllegalStateException("Already executed: clone the call to make it again.");
        }
        try {
            return raw();
        } catch (WorkflowException unbuildable) {
            throw carried(unbuildable);
        }
    }

    /** Retrofit makes the request here, and has the raw call made; its complaints may quote an argument. */
    private synchronized WorkflowCall raw() {
        if (raw != null) {
            return raw;
        }
        try {
            Request unused = call.request();
        } catch (IllegalArgumentException refused) {
            throw unbuildable(refused);
        }
        WorkflowCall made = Objects.requireNonNull(calls.takeMade(), "raw call");
        raw = made;
        return made;
    }

    private static WorkflowIOException carried(RuntimeException failure) {
        if (failure instanceof WorkflowException known) {
            return new WorkflowIOException(known);
        }
        throw failure;
    }

    @Override
    public boolean isExecuted() {
        return call.isExecuted();
    }

    @Override
    public void cancel() {
        call.cancel();
    }

    @Override
    public boolean isCanceled() {
        return call.isCanceled();
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Call<T> clone() {
        return new TypedCall<>(call.clone(), calls);
    }

    @Override
    public Request request() {
        return raw().request();
    }

    @Override
    public Timeout timeout() {
        return raw().timeout();
    }

    /** An exception after the answer came is the converter's. */
    static RuntimeException failureOf(WorkflowCall raw, Throwable failure) {
        if (failure instanceof WorkflowIOException typed) {
            return typed.failure();
        }
        if (failure instanceof WorkflowException known) {
            return known;
        }
        if (failure instanceof WorkflowCall.Broken) {
            return failure.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failure);
        }
        if (failure instanceof EOFException && raw.record().hasAnswer()) {
            return raw.failures().unreadable(UnreadableAnswer.CUT, failure);
        }
        if (failure instanceof JsonEncodingException) {
            return raw.failures().unreadable(UnreadableAnswer.NOT_JSON, failure);
        }
        if (failure instanceof IOException lost) {
            return raw.lost(lost);
        }
        if (raw.record().hasAnswer()) {
            return raw.failures().unreadable(UnreadableAnswer.OTHER_SHAPE, failure);
        }
        return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }

    static WorkflowCall rawOf(Call<?> call) {
        if (call instanceof TypedCall<?> typed) {
            return typed.raw();
        }
        throw new IllegalArgumentException("This call was not made by an interface from api(…) of a client.");
    }

    private static WorkflowException unbuildable(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        int end = message.indexOf(" must not be null.");
        String which = end < 0 ? "." : ": " + message.substring(0, end) + " must not be null.";
        Collection<String> unknown = List.of();
        return new InvalidRequestException(
                "The arguments cannot be made into a request. Check them" + which,
                ErrorDetails.of("unnamed", "(path not declared)").build(),
                MaskedCause.of(refused, new Redactor(unknown)));
    }

    /** Makes them of Retrofit's. */
    static final class Adapters extends CallAdapter.Factory {
        private final WorkflowCallFactory calls;

        Adapters(WorkflowCallFactory calls) {
            this.calls = calls;
        }

        @Override
        public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
            return getRawType(returnType) == Call.class && returnType instanceof ParameterizedType call
                    ? new Adapter<>(getParameterUpperBound(0, call), calls)
                    : null;
        }
    }

    private record Adapter<T>(Type responseType, WorkflowCallFactory calls) implements CallAdapter<T, Call<T>> {
        @Override
        public Call<T> adapt(Call<T> call) {
            return new TypedCall<>(call, calls);
        }
    }
}
