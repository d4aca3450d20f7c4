package peer;

import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final WorkflowClient workflow;
    private final RequestId id;

    public Peer(String host, String id) {
        this.workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .apiKey("key-not-real")
                .actingAs("jane.doe")
                .build();
        this.id = new RequestId(id);
    }

    @Override
    public Object call() {
        return workflow.requests().get(id);
    }
}
