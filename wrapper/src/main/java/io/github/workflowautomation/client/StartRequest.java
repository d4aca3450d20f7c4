package io.github.workflowautomation.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to start a request with; see {@link Requests#start(ProcessId, java.util.function.Consumer)}. Not for use by several
 * threads.
 */
public final class StartRequest {
    private final Answers answers = new Answers();
    private final Map<String, List<UploadContent>> attachments = new LinkedHashMap<>();
    private @Nullable String name;
    private @Nullable UserId onBehalfOf;
    private @Nullable RequestId parent;

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
     * Answers a question of the first task (I: how answers are sent is not public, see {@link VendorBody#START}). The last
     * answer to a question counts.
     *
     * @param key the question's key
     * @param value text, a number, a boolean, a date, a map, a list, a {@code JsonValue} or null
     * @return this
     * @throws IllegalArgumentException when the value is none of these, or the key has an attachment
     */
    public StartRequest answer(String key, @Nullable Object value) {
        require(!attachments.containsKey(key), key);
        answers.put(key, value);
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
        require(!answers.has(Objects.requireNonNull(key, "key")) && !key.isBlank(), key);
        attachments.computeIfAbsent(key, any -> new ArrayList<>()).add(file);
        return this;
    }

    private static void require(boolean isFree, String key) {
        if (!isFree) {
            throw new IllegalArgumentException(
                    "The question \"" + key + "\" takes either an answer or attachments, under its own key.");
        }
    }

    Answers answers() {
        return answers;
    }

    Map<String, List<UploadContent>> attachments() {
        return attachments;
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
}
