package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Lets the fake tenant answer friendly methods, and keeps what it answered. */
final class Recorder implements Interceptor, AutoCloseable {
    private final FakeTenant tenant = FakeTenant.start();
    private final WorkflowClient starting = Clients.of(tenant).build();
    private final WorkflowClient workflow;
    private final List<RecordedExchange> heard = new ArrayList<>();
    private Given given = Given.startedBy(starting);

    Recorder(Generation generation) {
        workflow = Clients.of(tenant)
                .generation(generation)
                .httpClient(new OkHttpClient.Builder().addInterceptor(this).build())
                .build();
    }

    /** {@return what it is answered} */
    Recording record(FriendlyCall call) {
        try {
            return recorded(call);
        } catch (WorkflowException | Given.NotThere usedUp) {
            given = Given.startedBy(starting); // one before has completed the task, or deleted the request
            return recorded(call);
        }
    }

    /** {@return the same, empty where this generation lacks the method or knows things by other ids than those given} */
    Optional<Recording> tryToRecord(FriendlyCall call) {
        try {
            return Optional.of(record(call));
        } catch (WorkflowException | Given.NotThere lacking) {
            return Optional.empty();
        }
    }

    private Recording recorded(FriendlyCall call) {
        heard.clear();
        call.at(tenant, workflow, given);
        return new Recording(call, given, List.copyOf(heard));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        @Nullable ResponseBody body = response.body();
        if (body == null
                || !response.isSuccessful()
                || request.url().encodedPath().contains("/auth/apikey/acme/")) {
            return response;
        }
        byte[] bytes = body.bytes();
        String type = response.header("Content-Type", "");
        heard.add(new RecordedExchange(RecordedExchange.callOf(request), new HostileAnswer(type, bytes, false)));
        return response.newBuilder()
                .body(ResponseBody.create(bytes, body.contentType()))
                .build();
    }

    @Override
    public void close() {
        workflow.close();
        starting.close();
        tenant.close();
    }
}
