package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * The secrets that one request carries: arguments of the type {@link Secret}, and whatever goes by a secret's name in its
 * query, headers, or JSON or form body. A server may echo them, and the URL may hold them.
 */
final class CallSecrets {
    private static final int LARGEST_BODY_BYTES = 256 * 1024;
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i)key|assertion|.*(password|passwd|secret|token|api_?-?key|privatekey|credential|jwt|authorization|cookie).*");

    private CallSecrets() {}

    /** {@return every secret of a request} Reads the body again, so it is for when something has failed. */
    static Collection<String> all(Request request) {
        Set<String> secrets = new LinkedHashSet<>(inUrl(request));
        request.headers().forEach(header -> collect(header.getFirst(), header.getSecond(), secrets));
        body(request, "json").ifPresent(text -> collectJson(text, secrets));
        body(request, "x-www-form-urlencoded").ifPresent(text -> collectForm(text, secrets));
        return secrets;
    }

    /** {@return the URL with its secrets masked} */
    static HttpUrl masked(Request request) {
        Collection<String> secrets = inUrl(request);
        HttpUrl url = request.url();
        if (secrets.isEmpty()) {
            return url;
        }
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

    private static Collection<String> inUrl(Request request) {
        Set<String> secrets = new LinkedHashSet<>();
        @Nullable Invocation invocation = request.tag(Invocation.class);
        if (invocation != null) {
            for (@Nullable Object argument : invocation.arguments()) {
                if (argument instanceof Secret secret) {
                    secrets.add(secret.reveal());
                }
            }
        }
        @Nullable ArgumentSecrets arguments = request.tag(ArgumentSecrets.class);
        if (arguments != null) {
            secrets.addAll(arguments.secrets());
            arguments.named().forEach((name, value) -> collect(name, value, secrets));
        }
        HttpUrl url = request.url();
        for (int i = 0; i < url.querySize(); i++) {
            collect(url.queryParameterName(i), url.queryParameterValue(i), secrets);
        }
        return secrets;
    }

    private static void collect(String name, @Nullable String value, Set<String> secrets) {
        if (value != null && isSecretName(name)) {
            secrets.add(value);
        }
    }

    private static void collectForm(String form, Set<String> secrets) {
        for (String field : form.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8);
                collect(field.substring(0, equals), value, secrets);
            }
        }
    }

    private static void collectJson(String json, Set<String> secrets) {
        try {
            collectJson(JsonValue.parse(json), false, secrets);
        } catch (IllegalArgumentException notJson) {
            // Then it has no names either.
        }
    }

    private static void collectJson(JsonValue value, boolean secret, Set<String> secrets) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> collectJson(member, secret || isSecretName(name), secrets));
        } else if (value instanceof JsonArray) {
            value.elements().forEach(element -> collectJson(element, secret, secrets));
        } else if (secret) {
            value.asString().ifPresent(secrets::add);
        }
    }

    private static boolean isSecretName(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    private static Optional<String> body(Request request, String type) {
        @Nullable RequestBody body = request.body();
        try {
            if (body == null || body.isOneShot() || body.isDuplex() || !isSmall(body, type)) {
                return Optional.empty();
            }
            Buffer written = new Buffer();
            body.writeTo(written);
            return Optional.of(written.readUtf8());
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSmall(RequestBody body, String type) throws IOException {
        return body.contentLength() <= LARGEST_BODY_BYTES
                && String.valueOf(body.contentType()).contains(type);
    }
}
