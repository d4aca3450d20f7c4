package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.NotInGenerationException;
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
    private final Generation generation;
    private final List<RecordedExchange> heard = new ArrayList<>();
    private World world;

    /** A tenant in which nothing has happened yet but what is given. */
    private record World(FakeTenant tenant, WorkflowClient workflow, KnownThings given) implements AutoCloseable {
        @Override
        public void close() {
            workflow.close();
            tenant.close();
        }
    }

    Recorder(Generation generation) {
        this.generation = generation;
        this.world = begin();
    }

    private World begin() {
        FakeTenant tenant = FakeTenant.start();
        WorkflowClient workflow = Clients.of(tenant)
                .generation(generation)
                .httpClient(new OkHttpClient.Builder().addInterceptor(this).build())
                .build();
        try (WorkflowClient starting = Clients.of(tenant).build()) {
            return new World(tenant, workflow, new MadeThings(starting).all());
        }
    }

    /** {@return what it is answered} */
    Recording record(FriendlyCall call) {
        try {
            return recorded(call);
        } catch (NotInGenerationException lacking) {
            throw lacking;
        } catch (WorkflowException | Given.NotThere usedUp) {
            world.close(); // one before has completed the task, deleted the request, or locked the user out
            world = begin();
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
        call.at(world.tenant, world.workflow, world.given);
        return new Recording(call, world.given, List.copyOf(heard));
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
        world.close();
    }
}
