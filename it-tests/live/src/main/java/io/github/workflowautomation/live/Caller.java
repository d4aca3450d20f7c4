package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.error.WorkflowIOException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls one at a time, at the pace that was set, with the client's own token, deadline and repeats. */
final class Caller {
    private static final MediaType JSON = MediaType.get("application/json");

    private final LiveCalls calls;
    private final Pace pace;
    private final AnswerReader reader;

    Caller(WorkflowClient client, Pace pace, AnswerReader reader) {
        this.calls = client.api(LiveCalls.class);
        this.pace = pace;
        this.reader = reader;
    }

    /** An answer, or why there is none. */
    record Outcome(Optional<Answer> answer, String failure) {}

    /** Makes a call that only reads, by GET or POST. */
    Outcome read(String method, String url, Optional<JsonValue> body) throws InterruptedException {
        return send(method.equals("GET") ? calls.read(url) : calls.read(url, body(body)));
    }

    /** Makes a call that changes something, by GET or POST, and never twice. */
    Outcome write(String method, String url, Optional<JsonValue> body) throws InterruptedException {
        return send(method.equals("GET") ? calls.write(url) : calls.write(url, body(body)));
    }

    private Outcome send(Call<ResponseBody> call) throws InterruptedException {
        pace.await();
        try {
            Response<ResponseBody> response = call.execute();
            return new Outcome(Optional.of(reader.read(response)), "");
        } catch (WorkflowIOException failed) {
            return failed(words(failed.failure()));
        } catch (IOException lost) {
            return failed("the answer broke off, or took too long");
        }
    }

    private static Outcome failed(String words) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return new Outcome(Optional.empty(), words);
    }

    /** The kind of failure only: its message may hold what the server said. */
    private static String words(WorkflowException failure) {
        String kind = failure.getClass().getSimpleName().replace("Exception", "");
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static RequestBody body(Optional<JsonValue> json) {
        return json.map(value -> RequestBody.create(value.toJson(), JSON))
                .orElseGet(() -> RequestBody.create(new byte[0], null));
    }
}
