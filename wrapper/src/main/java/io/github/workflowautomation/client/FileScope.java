package io.github.workflowautomation.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file belongs to and which version of it is meant: some files are given out only to somebody who says so. The words
 * for the kinds of owners and objects are D on the older API, I on the current one. Not for use by several threads.
 */
public final class FileScope {
    private final VendorConventions conventions;
    private @Nullable Part owner;
    private @Nullable Part object;
    private @Nullable Part context;
    private @Nullable String version;

    FileScope(VendorConventions conventions) {
        this.conventions = conventions;
    }

    /**
     * What a file has to do with.
     *
     * @param type the vendor's word for its kind
     * @param sid its id
     */
    record Part(String type, String sid) {}

    /**
     * Says that the file belongs to a request (C; the word {@code instance} is D on the older API, I on the current one).
     * Defaults to nothing.
     *
     * @param request the request
     * @return this
     */
    @Inferred
    public FileScope ofRequest(RequestId request) {
        return owner(conventions.word(VendorWord.OWNER_REQUEST), request.value());
    }

    /**
     * Says that the file belongs to a process (C; the word {@code process} is D on the older API, I on the current one).
     * Defaults to nothing.
     *
     * @param process the process
     * @return this
     */
    @Inferred
    public FileScope ofProcess(ProcessId process) {
        return owner(conventions.word(VendorWord.OWNER_PROCESS), process.value());
    }

    /**
     * Says that the file belongs to a task (C; the word {@code task} is D on the older API, I on the current one). Defaults to
     * nothing.
     *
     * @param task the task
     * @return this
     */
    @Inferred
    public FileScope ofTask(TaskId task) {
        return owner(conventions.word(VendorWord.OWNER_TASK), task.value());
    }

    /**
     * Says what the file belongs to, by the vendor's own word (C). Defaults to nothing.
     *
     * @param type the vendor's word
     * @param sid the owner's id
     * @return this
     */
    public FileScope owner(String type, String sid) {
        this.owner = part(type, sid);
        return this;
    }

    /**
     * Says at which object of the owner the file is, such as {@code comment} or {@code data} (C; the words are D on the older
     * API, I on the current one). Defaults to nothing.
     *
     * @param type the vendor's word
     * @param sid the object's id; the older API says attachment
     * @return this
     */
    @Inferred
    public FileScope object(String type, String sid) {
        this.object = part(type, sid);
        return this;
    }

    /**
     * Says in what context the file is asked for (C; the words are not public). Defaults to nothing. The older API has none.
     *
     * @param type the vendor's word
     * @param sid the id of the context
     * @return this
     */
    public FileScope context(String type, String sid) {
        this.context = part(type, sid);
        return this;
    }

    /**
     * Says which version of the file is meant (C; how versions are written is not public). Defaults to the current one (I).
     * The older API has none.
     *
     * @param name the version
     * @return this
     */
    @Inferred
    public FileScope version(String name) {
        this.version = Objects.requireNonNull(name, "version");
        return this;
    }

    Optional<Part> owner() {
        return Optional.ofNullable(owner);
    }

    Optional<Part> object() {
        return Optional.ofNullable(object);
    }

    Optional<Part> context() {
        return Optional.ofNullable(context);
    }

    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    private static Part part(String type, String sid) {
        return new Part(Objects.requireNonNull(type, "type"), Sid.checked("sid", sid));
    }
}
