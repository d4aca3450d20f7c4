package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.concurrent.CompletionException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** An operation of the raw client, sent through the wrapper. */
final class RawSubject implements HostileSubject {
    private final RawOperation operation;
    private final Samples arguments;
    private final Tree sample;
    private final HostileServer server;
    private final WorkflowClient workflow;

    RawSubject(
            RawOperation operation,
            BundleOperation described,
            JsonValue sample,
            HostileServer server,
            WorkflowClient workflow) {
        this.operation = operation;
        this.arguments = new Samples(described, Samples.Query.REQUIRED);
        this.sample = Tree.of(sample);
        this.server = server;
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "raw " + operation.id();
    }

    @Override
    public Tree sample() {
        return sample;
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public String read(HostileAnswer answer) {
        server.answer(request -> answer);
        Verdict verdict = new Verdict(answer);
        return verdict.of(() -> sent(operation.call(workflow, arguments), answer.body().length % 2 == 0));
    }

    private @Nullable Object sent(Call<?> call, boolean waiting) {
        @Nullable Object value = waiting ? workflow.send(call) : joined(call);
        if (value instanceof ResponseBody stream) {
            stream.close();
        }
        return value;
    }

    private @Nullable Object joined(Call<?> call) {
        try {
            return workflow.sendAsync(call).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof WorkflowException typed ? typed : failed;
        }
    }
}
