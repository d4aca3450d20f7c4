package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's share of a task in a request, which is what that person completes; the vendor says recipient task.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class Task {
    private final Entity entity;
    private final TaskId id;

    Task(Entity entity) {
        this.entity = entity;
        this.id = new TaskId(entity.sid(VendorField.TASK_ID));
    }

    /** {@return which share of which task (C)} */
    public TaskId id() {
        return id;
    }

    /**
     * {@return the request that it is part of (T)}
     *
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when the answer does not say so
     */
    public RequestId requestId() {
        return new RequestId(entity.namedSid(VendorField.TASK_REQUEST_ID));
    }

    /** {@return the task that it is a share of, by which the calls of {@link RequestTasks} know it (I)} */
    @Inferred
    public Optional<RequestTaskId> requestTaskId() {
        return entity.findNamedSid(VendorField.TASK_WHOLE_ID).map(RequestTaskId::new);
    }

    /** {@return the name (T)} */
    public Optional<String> name() {
        return entity.text(VendorField.TASK_NAME);
    }

    /** {@return the name of the request (I)} */
    @Inferred
    public Optional<String> requestName() {
        return entity.text(VendorField.TASK_REQUEST_NAME);
    }

    /** {@return how far it is, in the vendor's word (I)} */
    @Inferred
    public Optional<String> state() {
        return entity.text(VendorField.TASK_STATE);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Task that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "Task[" + id + ", " + name().orElse("unnamed") + "]";
    }
}
