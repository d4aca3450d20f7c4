package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** The secrets that one request carries as arguments: a server may echo them, and its URL may hold them. */
final class CallSecrets {
    private static final int LARGEST_BODY_BYTES = 256 * 1024;
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i)key|.*(password|passwd|secret|token|api_?-?key|privatekey|credential|jwt).*");

    private CallSecrets() {}

    /** {@return every secret among the arguments and in a JSON body}; only called once something has failed. */
    static Collection<String> all(Request request) {
        Set<String> secrets = new LinkedHashSet<>(arguments(request));
        collect(jsonBody(request), false, secrets);
        return secrets;
    }

    /** {@return the URL with the values of secret arguments masked} */
    static HttpUrl masked(Request request) {
        Collection<String> secrets = arguments(request);
        if (secrets.isEmpty()) {
            return request.url();
        }
        HttpUrl url = request.url();
        HttpUrl.Builder shown = url.newBuilder();
        for (int i = 0; i < url.pathSize(); i++) {
            if (secrets.contains(url.pathSegments().get(i))) {
                shown.setPathSegment(i, Redactor.MASK);
            }
        }
        for (String name : url.queryParameterNames()) {
            if (url.queryParameterValues(name).stream().anyMatch(secrets::contains)) {
                shown.setQueryParameter(name, Redactor.MASK);
            }
        }
        return shown.build();
    }

    private static Collection<String> arguments(Request request) {
        @Nullable Invocation invocation = request.tag(Invocation.class);
        List<String> secrets = new ArrayList<>();
        if (invocation != null) {
            for (@Nullable Object argument : invocation.arguments()) {
                if (argument instanceof Secret secret) {
                    secrets.add(secret.reveal());
                }
            }
        }
        return secrets;
    }

    private static void collect(JsonValue value, boolean secret, Set<String> secrets) {
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach((name, member) ->
                            collect(member, SECRET_NAME.matcher(name).matches(), secrets));
        } else if (value instanceof JsonArray) {
            value.elements().forEach(element -> collect(element, secret, secrets));
        } else if (secret) {
            value.asString().ifPresent(secrets::add);
        }
    }

    private static JsonValue jsonBody(Request request) {
        @Nullable RequestBody body = request.body();
        try {
            if (body == null || body.isOneShot() || body.isDuplex() || !isSmallJson(body)) {
                return JsonValue.of(null);
            }
            Buffer written = new Buffer();
            body.writeTo(written);
            return JsonValue.parse(written.readUtf8());
        } catch (IOException | IllegalArgumentException unreadable) {
            return JsonValue.of(null);
        }
    }

    private static boolean isSmallJson(RequestBody body) throws IOException {
        return body.contentType() != null
                && String.valueOf(body.contentType()).contains("json")
                && body.contentLength() <= LARGEST_BODY_BYTES;
    }
}
