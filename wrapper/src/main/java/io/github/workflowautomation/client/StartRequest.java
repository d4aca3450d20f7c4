package io.github.workflowautomation.client;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to start a request with; see {@link Requests#start(ProcessId, java.util.function.Consumer)}. Not for use by several
 * threads.
 */
public final class StartRequest {
    private final FilledForm form = new FilledForm();
    private @Nullable String name;
    private @Nullable UserId onBehalfOf;
    private @Nullable RequestId parent;
    private @Nullable ProcessTaskId task;

    StartRequest() {}

    /**
     * Names the request (C). Defaults to the server's choice.
     *
     * @param requestName the name that users will see
     * @return this
     */
    public StartRequest name(String requestName) {
        this.name = Objects.requireNonNull(requestName, "requestName");
        return this;
    }

    /**
     * Says whom the request is for; the vendor says client (I). It needs the tenant's setting AllowClient (D). Defaults to
     * the user who starts it.
     *
     * @param user the user
     * @return this
     */
    @Inferred
    public StartRequest onBehalfOf(UserId user) {
        this.onBehalfOf = Objects.requireNonNull(user, "user");
        return this;
    }

    /**
     * Puts the request below another (C). Defaults to none.
     *
     * @param request the other
     * @return this
     */
    public StartRequest parent(RequestId request) {
        this.parent = Objects.requireNonNull(request, "request");
        return this;
    }

    /**
     * Starts at a task of the process other than the server's choice, such as one of {@link ProcessTasks#first} (C). The
     * answers are then for that task. Defaults to the server's choice.
     *
     * @param processTask the task in the process's design
     * @return this
     */
    public StartRequest at(ProcessTaskId processTask) {
        this.task = Objects.requireNonNull(processTask, "processTask");
        return this;
    }

    /**
     * Answers a question of the first task (I: how answers are sent is not public, see {@link VendorBody#START}). The last
     * answer to a question counts.
     *
     * @param key the question's key
     * @param value text, a number, a boolean, a date, a map, a list, a {@code JsonValue} or null
     * @return this
     * @throws IllegalArgumentException when the value is none of these, or the key has an attachment
     */
    @Inferred
    public StartRequest answer(String key, @Nullable Object value) {
        form.answer(key, value);
        return this;
    }

    /**
     * Answers several questions; see {@link #answer(String, Object)}.
     *
     * @param values the answers by the questions' keys
     * @return this
     */
    public StartRequest answers(Map<String, ?> values) {
        values.forEach(this::answer);
        return this;
    }

    /**
     * Attaches a file to a question; several may go to one. It is uploaded before the request is started.
     *
     * @param key the question's key
     * @param file the file, whose name is kept
     * @return this
     * @throws IllegalArgumentException when there is no readable file, or the key has an answer
     */
    public StartRequest attach(String key, Path file) {
        return attach(key, UploadContent.of(file));
    }

    /**
     * Attaches bytes as a file; see {@link #attach(String, Path)}.
     *
     * @param key the question's key
     * @param fileName the name of the file
     * @param content its bytes
     * @return this
     */
    public StartRequest attach(String key, String fileName, byte[] content) {
        return attach(key, UploadContent.of(fileName, content));
    }

    /**
     * Attaches a stream as a file; see {@link #attach(String, Path)}.
     *
     * @param key the question's key
     * @param fileName the name of the file
     * @param content opens its bytes
     * @return this
     */
    public StartRequest attach(String key, String fileName, InputStreamSource content) {
        return attach(key, UploadContent.of(fileName, content));
    }

    /**
     * Attaches content that says where it comes from and who is told of its progress; see {@link #attach(String, Path)}.
     *
     * @param key the question's key
     * @param file the file
     * @return this
     */
    public StartRequest attach(String key, UploadContent file) {
        form.attach(key, file);
        return this;
    }

    FilledForm form() {
        return form;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    UserId onBehalfOf() {
        return onBehalfOf;
    }

    @Nullable
    RequestId parent() {
        return parent;
    }

    @Nullable
    ProcessTaskId task() {
        return task;
    }
}
