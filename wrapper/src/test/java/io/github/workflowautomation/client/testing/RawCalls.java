package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Makes a raw call as a program may that does without {@code workflow.send}. */
public final class RawCalls {
    private RawCalls() {}

    /** {@return what the call ends in when it is executed, and when it is enqueued: responses or failures} */
    public static List<Object> outcomes(Call<?> call) {
        return List.of(executed(call.clone()), enqueued(call.clone()));
    }

    private static Object executed(Call<?> call) {
        try {
            return call.execute();
        } catch (IOException | RuntimeException failure) {
            return failure;
        }
    }

    private static <T> Object enqueued(Call<T> call) {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        try {
            call.enqueue(new Callback<>() {
                @Override
                public void onResponse(Call<T> made, Response<T> response) {
                    outcome.complete(response);
                }

                @Override
                public void onFailure(Call<T> made, Throwable failure) {
                    outcome.complete(failure);
                }
            });
            return outcome.get(60, TimeUnit.SECONDS);
        } catch (Exception failure) {
            return failure;
        }
    }
}
