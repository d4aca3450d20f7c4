package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Finds the JSON name under which the answer of the key exchange has its token, when it is none that the client knows. */
final class TokenName {
    private static final int LARGEST_ANSWER = 65_536;
    private static final Pattern JWT = Pattern.compile("[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*");

    private final TenantAccess access;
    private final OkHttpClient http;

    TokenName(TenantAccess access, Duration timeout) {
        this.access = access;
        this.http = new OkHttpClient.Builder()
                .callTimeout(timeout)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    /** {@return the one name under which something stands that looks like a JWT} Exchanges the key once. */
    Optional<String> find() {
        if (access.assumed().generation() == Generation.LEGACY) {
            return Optional.empty();
        }
        List<String> names =
                answer().stream().flatMap(TokenName::named).distinct().toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<JsonValue> answer() {
        try (Response response =
                http.newCall(new Request.Builder().url(url()).build()).execute()) {
            byte[] bytes = response.body().byteStream().readNBytes(LARGEST_ANSWER);
            return response.isSuccessful()
                    ? Optional.of(JsonValue.parse(new String(bytes, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException noJson) {
            return Optional.empty();
        } finally {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    private HttpUrl url() {
        String path = access.assumed()
                .conventions()
                .tokenExchangePath()
                .replace("{tenant}", Address.encoded(access.tenant().id()))
                .replace("{key}", Address.encoded(access.key()))
                .replace("{userName}", Address.encoded(access.user()));
        return HttpUrl.get(access.tenant().uri().resolve(path));
    }

    /** At the top or one level down, where the client looks. */
    private static Stream<String> named(JsonValue json) {
        return members(json)
                .flatMap(member -> Stream.concat(Stream.of(member), members(member.getValue())))
                .filter(member -> JsonType.of(member.getValue()) == JsonType.STRING)
                .filter(member -> member.getValue()
                        .asString()
                        .filter(text -> JWT.matcher(text).matches())
                        .isPresent())
                .map(Map.Entry::getKey);
    }

    private static Stream<Map.Entry<String, JsonValue>> members(JsonValue json) {
        return json instanceof JsonObject object ? object.members().entrySet().stream() : Stream.of();
    }
}
