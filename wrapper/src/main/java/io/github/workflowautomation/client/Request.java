package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A run of a process; the vendor says instance.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class Request {
    private final Entity entity;
    private final RequestId id;

    Request(Entity entity) {
        this.entity = entity;
        this.id = new RequestId(entity.sid(VendorField.REQUEST_ID));
    }

    /** {@return which request (D)} */
    public RequestId id() {
        return id;
    }

    Entity entity() {
        return entity;
    }

    /** {@return the number that users see (D)} */
    public OptionalLong number() {
        return entity.number(VendorField.REQUEST_NUMBER);
    }

    /** {@return the name (D)} */
    public Optional<String> name() {
        return entity.text(VendorField.REQUEST_NAME);
    }

    /** {@return how far it is, in the vendor's word, such as {@code Started} (D)} */
    public Optional<RequestState> state() {
        return entity.text(VendorField.REQUEST_STATE).map(RequestState::of);
    }

    /** {@return the last milestone reached (D)} */
    public Optional<String> lastMilestone() {
        return entity.text(VendorField.REQUEST_MILESTONE);
    }

    /** {@return when that was (D)} */
    public Optional<Instant> lastMilestoneAt() {
        return entity.date(VendorField.REQUEST_MILESTONE_AT);
    }

    /** {@return when it was started (D)} */
    public Optional<Instant> startedAt() {
        return entity.date(VendorField.REQUEST_STARTED_AT);
    }

    /** {@return when it was completed, empty while it is not (I)} */
    @Inferred
    public Optional<Instant> completedAt() {
        return entity.date(VendorField.REQUEST_COMPLETED_AT);
    }

    /** {@return the process that it is a run of (D)} */
    public Optional<ProcessId> processId() {
        return entity.findNamedSid(VendorField.REQUEST_PROCESS_ID).map(ProcessId::new);
    }

    /** {@return the name of that process (D)} */
    public Optional<String> processName() {
        return entity.text(VendorField.REQUEST_PROCESS_NAME);
    }

    /** {@return {@code Development}, {@code Testing} or {@code Production} (D)} */
    public Optional<String> publishStatus() {
        return entity.text(VendorField.PUBLISH_STATUS);
    }

    /** {@return its files, empty unless it was read with {@link RequestPart#FILES} (I); {@link Requests#files} is S} */
    @Inferred
    public Optional<List<FileInfo>> files() {
        return entity.list(VendorField.REQUEST_FILES)
                .map(files -> files.stream().map(FileInfo::new).toList());
    }

    /**
     * {@return the forms that were completed in it, empty unless it was read with {@link RequestPart#COMPLETED_FORMS} (I)}
     * Their shape is not public.
     */
    @Inferred
    public Optional<JsonValue> completedForms() {
        return entity.json(VendorField.REQUEST_COMPLETED_FORMS);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Request that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "Request[" + id + ", " + name().orElse("unnamed") + "]";
    }
}
