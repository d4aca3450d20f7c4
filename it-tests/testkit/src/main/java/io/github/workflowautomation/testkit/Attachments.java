package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;

/** Finds uploaded files among the answers of a request. */
final class Attachments {
    private final StoredFiles files;

    Attachments(StoredFiles files) {
        this.files = files;
    }

    /** An answer that holds the id of an uploaded file attaches it, however deep the id sits. */
    void attachNamed(RequestEntry request, JsonValue answer, Person caller) {
        answer.elements().forEach(element -> attachNamed(request, element, caller));
        if (answer instanceof JsonObject object) {
            object.members().values().forEach(member -> attachNamed(request, member, caller));
        }
        answer.asString()
                .flatMap(ApiRequest::readId)
                .flatMap(files::find)
                .filter(file -> file.owner().equals(caller))
                .ifPresent(request::attach);
    }
}
