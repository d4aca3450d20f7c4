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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * The secrets that one request carries: arguments of the type {@link Secret}, those that it is tagged with
 * ({@link ArgumentSecrets}), the names of files that it sends, and whatever goes by a secret's name in its query, headers,
 * or JSON or form body. A server may echo them, and the URL may hold them.
 */
final class CallSecrets {
    private static final int LARGEST_BODY_BYTES = 256 * 1024;
    private static final List<String> SECRET_NAME_PARTS = List.of(
            "password",
            "passwd",
            "secret",
            "token",
            "apikey",
            "api-key",
            "api_key",
            "privatekey",
            "credential",
            "jwt",
            "authorization",
            "cookie");

    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");

    private CallSecrets() {}

    /** {@return every secret of a request} Reads the body again, so it is for when something has failed. */
    static Collection<String> all(Request request) {
        Set<String> secrets = new LinkedHashSet<>(inUrl(request));
        request.headers().forEach(header -> collect(header.getFirst(), header.getSecond(), secrets));
        body(request, "json").ifPresent(text -> collectJson(text, secrets));
        body(request, "x-www-form-urlencoded").ifPresent(text -> collectForm(text, secrets));
        if (request.body() instanceof MultipartBody form) {
            form.parts().forEach(part -> collectFileName(part.headers(), secrets));
        }
        return secrets;
    }

    /** {@return the request with the secrets of its URL and headers masked; itself when it has none} */
    static Request masked(Request request) {
        HttpUrl url = masked(request.url(), inUrl(request));
        Headers headers = masked(request.headers(), request);
        boolean same = url.equals(request.url()) && headers.equals(request.headers());
        return same ? request : request.newBuilder().url(url).headers(headers).build();
    }

    private static HttpUrl masked(HttpUrl url, Collection<String> secrets) {
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

    private static Headers masked(Headers headers, Request request) {
        Headers.@Nullable Builder shown = null;
        for (int i = 0; i < headers.size(); i++) {
            if (isSecretName(headers.name(i)) || arguments(request).contains(headers.value(i))) {
                shown = shown == null ? headers.newBuilder() : shown;
                shown.set(headers.name(i), Redactor.MASK);
            }
        }
        return shown == null ? headers : shown.build();
    }

    private static Collection<String> inUrl(Request request) {
        Collection<String> arguments = arguments(request);
        HttpUrl url = request.url();
        if (url.querySize() == 0) {
            return arguments;
        }
        Set<String> secrets = new LinkedHashSet<>(arguments);
        for (int i = 0; i < url.querySize(); i++) {
            collect(url.queryParameterName(i), url.queryParameterValue(i), secrets);
        }
        return secrets;
    }

    private static Collection<String> arguments(Request request) {
        Set<String> secrets = tagged(request);
        @Nullable Invocation invocation = request.tag(Invocation.class);
        if (invocation == null) {
            return secrets;
        }
        for (@Nullable Object argument : invocation.arguments()) {
            if (argument instanceof Secret secret) {
                secrets = secrets.isEmpty() ? new LinkedHashSet<>() : secrets;
                secrets.add(secret.reveal());
            }
        }
        return secrets;
    }

    private static Set<String> tagged(Request request) {
        @Nullable ArgumentSecrets arguments = request.tag(ArgumentSecrets.class);
        if (arguments == null) {
            return Set.of();
        }
        Set<String> secrets = new LinkedHashSet<>(arguments.secrets());
        arguments.named().forEach((name, value) -> collect(name, value, secrets));
        return secrets;
    }

    private static void collect(String name, @Nullable String value, Set<String> secrets) {
        if (value != null && isSecretName(name)) {
            secrets.add(value);
        }
    }

    /** As it was sent: what it looked like before it was escaped, no server knows. */
    private static void collectFileName(@Nullable Headers part, Set<String> secrets) {
        @Nullable String disposition = part == null ? null : part.get("Content-Disposition");
        Matcher name = FILE_NAME.matcher(disposition == null ? "" : disposition);
        if (name.find()) {
            secrets.add(name.group(1));
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

    /** Asked for every header of every call, hence no pattern. */
    private static boolean isSecretName(String name) {
        if (name.equalsIgnoreCase("key") || name.equalsIgnoreCase("assertion")) {
            return true;
        }
        for (String part : SECRET_NAME_PARTS) {
            for (int at = 0; at + part.length() <= name.length(); at++) {
                if (name.regionMatches(true, at, part, 0, part.length())) {
                    return true;
                }
            }
        }
        return false;
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
