package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** JSON as the body of a request. */
final class JsonBody {
    private static final MediaType JSON = MediaType.get("application/json");

    private JsonBody() {}

    static RequestBody of(JsonValue json) {
        return RequestBody.create(json.toJson().getBytes(StandardCharsets.UTF_8), JSON);
    }
}
