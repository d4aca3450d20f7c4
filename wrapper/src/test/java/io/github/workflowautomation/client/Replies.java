package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;

/** Answers without a server. */
final class Replies {
    private Replies() {}

    static Reply of(String json) {
        return of(json, VendorConventions.defaults());
    }

    static Reply of(String json, VendorConventions conventions) {
        return new Reply(
                new CalledOperation("listThings", "/api/things"),
                conventions,
                JsonValue.parse(json),
                VendorCall.LIST_REQUESTS);
    }

    static Entity entity(String json) {
        return new Entity(of(json), JsonValue.parse(json));
    }
}
