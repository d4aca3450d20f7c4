package io.github.workflowautomation.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody filled into a form: answers, and files that are not yet uploaded, by question. */
final class FilledForm {
    private final Answers answers = new Answers();
    private final Map<String, List<UploadContent>> attachments = new LinkedHashMap<>();

    void answer(String key, @Nullable Object value) {
        require(!attachments.containsKey(key), key);
        answers.put(key, value);
    }

    void attach(String key, UploadContent file) {
        require(!answers.has(Objects.requireNonNull(key, "key")) && !key.isBlank(), key);
        attachments.computeIfAbsent(key, any -> new ArrayList<>()).add(file);
    }

    /** {@return the answers without the files} */
    Answers answers() {
        return answers;
    }

    Map<String, List<UploadContent>> attachments() {
        return attachments;
    }

    private static void require(boolean isFree, String key) {
        if (!isFree) {
            throw new IllegalArgumentException(
                    "The question \"" + key + "\" takes either an answer or attachments, under its own key.");
        }
    }
}
