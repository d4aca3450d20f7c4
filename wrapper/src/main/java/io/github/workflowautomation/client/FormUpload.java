package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;

/**
 * Uploads the files of a filled form, one by one, and puts what names them in their place.
 *
 * @param files uploads
 * @param bodies have how files are named
 */
record FormUpload(Files files, Bodies bodies) {
    Answers answers(FilledForm form) {
        Answers answers = form.answers().copy();
        form.attachments().forEach((key, contents) -> answers.put(key, attachments(contents)));
        return answers;
    }

    private JsonValue attachments(List<UploadContent> contents) {
        return bodies.attachments(contents.stream()
                .map(content -> bodies.attachment(files.upload(content), content.fileName()))
                .toList());
    }
}
