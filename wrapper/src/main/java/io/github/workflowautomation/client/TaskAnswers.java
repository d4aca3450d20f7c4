package io.github.workflowautomation.client;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What to complete a form or a data container with, or to save in it. Not for use by several threads. */
public final class TaskAnswers {
    private final FilledForm form = new FilledForm();

    TaskAnswers() {}

    /**
     * Answers a question of a form, or sets a field of a data container. The last answer counts.
     *
     * @param key the question's or the field's key
     * @param value text, a number, a boolean, a date, a map, a list, a {@code JsonValue} or null
     * @return this
     * @throws IllegalArgumentException when the value is none of these, or the key has an attachment
     */
    public TaskAnswers answer(String key, @Nullable Object value) {
        form.answer(key, value);
        return this;
    }

    /**
     * Answers several questions; see {@link #answer(String, Object)}.
     *
     * @param values the answers by the questions' keys
     * @return this
     */
    public TaskAnswers answers(Map<String, ?> values) {
        values.forEach(this::answer);
        return this;
    }

    /**
     * Attaches a file; several may go to one key. It is uploaded first, and its id is sent (D for data containers of the
     * older API, I elsewhere; see {@link VendorBody#ATTACHMENT}).
     *
     * @param key the question's or the attachment's key
     * @param file the file, whose name is kept
     * @return this
     * @throws IllegalArgumentException when there is no readable file, or the key has an answer
     */
    @Inferred
    public TaskAnswers attach(String key, Path file) {
        return attach(key, UploadContent.of(file));
    }

    /**
     * Attaches bytes as a file; see {@link #attach(String, Path)}.
     *
     * @param key the question's or the attachment's key
     * @param fileName the name of the file
     * @param content its bytes
     * @return this
     */
    public TaskAnswers attach(String key, String fileName, byte[] content) {
        return attach(key, UploadContent.of(fileName, content));
    }

    /**
     * Attaches content that says where it comes from and who is told of its progress; see {@link #attach(String, Path)}.
     *
     * @param key the question's or the attachment's key
     * @param file the file
     * @return this
     */
    public TaskAnswers attach(String key, UploadContent file) {
        form.attach(key, file);
        return this;
    }

    /** {@return what somebody fills in} */
    static FilledForm filled(Consumer<TaskAnswers> somebody) {
        TaskAnswers answers = new TaskAnswers();
        somebody.accept(answers);
        return answers.form;
    }
}
