package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a tenant was asked, in the order of the answers, without keys, tokens and passwords. May be used from many threads
 * at once.
 *
 * <pre>{@code
 * RecordedRequest approval = tenant.journal().only("completeApproval");
 * assertThat(approval.json().get("Comments")).contains(JsonValue.of("Within budget"));
 * assertThat(tenant.journal().on("DELETE", "/api/**")).isEmpty();
 * }</pre>
 */
public final class Journal {
    private final Mask mask = new Mask();

    /** Guarded by this object's monitor. */
    private final List<RecordedRequest> requests = new ArrayList<>();

    Journal() {}

    /** All of it. */
    public synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * The calls of an operation.
     *
     * @param operationId its id, which is the name of its method in the raw client, such as {@code startInstance}
     */
    public List<RecordedRequest> of(String operationId) {
        return select(
                request -> request.operationId().filter(operationId::equals).isPresent());
    }

    /**
     * The calls by a method to a path.
     *
     * @param method the HTTP method, or {@code *} for any
     * @param path the path; <code>*</code> stands for one segment of it, <code>**</code> at its end for any number
     */
    public List<RecordedRequest> on(String method, String path) {
        PathPattern pattern = new PathPattern(method, path);
        return select(request -> pattern.matches(request.method(), request.path()));
    }

    /**
     * The one call of an operation.
     *
     * @param operationId its id
     * @throws AssertionError when it was called never, or more than once
     */
    public RecordedRequest only(String operationId) {
        List<RecordedRequest> calls = of(operationId);
        if (calls.size() != 1) {
            throw new AssertionError(operationId + " was called " + calls.size() + " times, not once: " + requests());
        }
        return calls.get(0);
    }

    /** The newest call. */
    public synchronized RecordedRequest last() {
        if (requests.isEmpty()) {
            throw new AssertionError("nothing was called");
        }
        return requests.get(requests.size() - 1);
    }

    /** Forgets what was asked so far. */
    public synchronized void clear() {
        requests.clear();
    }

    @Override
    public String toString() {
        return requests().toString();
    }

    /** From now on this text is masked wherever it stands. */
    void hide(String secret) {
        mask.hide(secret);
    }

    synchronized void add(RecordedRequest request) {
        requests.add(mask.of(request));
    }

    private List<RecordedRequest> select(Predicate<RecordedRequest> wanted) {
        return requests().stream().filter(wanted).toList();
    }
}
