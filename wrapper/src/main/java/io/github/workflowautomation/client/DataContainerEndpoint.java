package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a data container waits for its values: a path that ends in the id of a task, with the task's name in its query (D on
 * the older API, I on the current one). Immutable.
 */
public final class DataContainerEndpoint {
    private static final HttpUrl ANYWHERE = HttpUrl.get("https://tenant.invalid/");
    private static final String NAME = "task_name";

    private final Entity entity;
    private final TaskId task;
    private final Optional<String> taskName;

    DataContainerEndpoint(Entity entity) {
        this.entity = entity;
        HttpUrl url = Optional.of(entity.raw())
                .filter(JsonString.class::isInstance)
                .flatMap(JsonValue::asString)
                .map(ANYWHERE::resolve)
                .orElseThrow(() -> unusable(entity));
        String last = url.pathSegments().get(url.pathSize() - 1);
        if (!Sid.isUsable(last)) {
            throw unusable(entity);
        }
        this.task = new TaskId(last);
        this.taskName = Optional.ofNullable(url.queryParameter(NAME));
    }

    private static RuntimeException unusable(Entity entity) {
        return entity.unreadable("has an endpoint that is no path ending in a task's id.");
    }

    /** {@return the task, to read its fields and complete it by (D)} */
    public TaskId task() {
        return task;
    }

    /** {@return the task's name (D)} */
    public Optional<String> taskName() {
        return taskName;
    }

    /** {@return the path with its query, as it came: a JSON string} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataContainerEndpoint that && Objects.equals(entity, that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "DataContainerEndpoint[" + task + ", " + taskName.orElse("unnamed") + "]";
    }
}
