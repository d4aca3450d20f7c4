package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FormWireTest {
    @RegisterExtension
    final WireServer server = new WireServer();

    @Test
    void aUrlEncodedFormHasItsFieldsInTheStyleOfTheDocument() {
        Api api = server.api();
        Object form = api.settings(
                "UrlFormForm",
                Map.entry("grantType", "a b&c=é"),
                Map.entry("scope", List.of("r", "w")),
                Map.entry("csv", List.of("1", "2")),
                Map.entry("at", OffsetDateTime.parse("2026-11-24T10:00:00Z")),
                Map.entry("secret", api.secret("hidden")),
                Map.entry("kind", api.constant("Kind", "A_B")),
                Map.entry("kinds", List.of(api.constant("Kind", "PLAIN"), api.constant("Kind", "A_B"))),
                Map.entry("blob", "text"),
                Map.entry("range", api.model("Range", Map.entry("min", 1))),
                Map.entry("deep", api.json("{\"min\":1}")),
                Map.entry("flat", api.json("{\"min\":1,\"max\":2}")));
        RecordedRequest request = server.sent(api.call("urlForm", form));
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBody().readUtf8())
                .isEqualTo(
                        "grant_type=a%20b%26c%3D%C3%A9&scope=r&scope=w&csv=1%2C2&at=2026-11-24T10%3A00%3A00Z"
                                + "&secret=hidden&kind=a%20b&kinds=plain&kinds=a%20b&blob=text&range=%7B%22min%22%3A1%7D&deep%5Bmin%5D=1&min=1&max=2");
        assertThat(form)
                .hasToString("urlForm[grant_type, scope, csv, at, secret, kind, kinds, blob, range, deep, flat]");
    }

    @Test
    void aRequiredFieldOfAPartOfTheSchemaIsAskedForByName() {
        assertThatThrownBy(() -> server.api().settings("UrlFormForm"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("urlForm: the form field \"grant_type\" is required.");
    }

    @Test
    void aMultipartFormHasFilesJsonAndText() {
        Api api = server.api();
        Object range = api.model("Range", Map.entry("min", 1), Map.entry("max", 2));
        RequestBody png = RequestBody.create(new byte[] {1, 0, 2}, MediaType.get("image/png"));
        RequestBody bytes = RequestBody.create(new byte[] {3}, null);
        Object form = api.settings(
                "MultipartFormForm",
                Map.entry("file", new Object[] {"replaced.png", bytes}),
                Map.entry("file", new Object[] {"a \"b\".png", png}),
                Map.entry("pages", new Object[] {"1.bin", bytes}),
                Map.entry("pages", new Object[] {"2.bin", bytes}),
                Map.entry("meta", range),
                Map.entry("metas", List.of(range, range)),
                Map.entry("asList", List.of(range)),
                Map.entry("problem", range),
                Map.entry("open", api.json("[1.0]")),
                Map.entry("note", "plain é"),
                Map.entry("csv", "a;b"),
                Map.entry("notes", List.of("x", "y")),
                Map.entry("takenAt", OffsetDateTime.parse("2026-11-24T10:00:00Z")),
                Map.entry("count", 7),
                Map.entry("value", api.json("\"not quoted\"")),
                Map.entry("kind", api.constant("Kind", "A_B")),
                Map.entry("levels", List.of(api.constant("Level", "VALUE_1"), api.constant("Level", "MINUS_2"))));
        RecordedRequest request = server.sent(api.call("multipartForm", form));
        String json = "{\"min\":1,\"max\":2}";
        assertThat(parts(request, "multipart/form-data"))
                .containsExactly(
                        part("file\"; filename=\"a %22b%22.png", "image/png", "\1\0\2"),
                        part("pages\"; filename=\"1.bin", null, "\3"),
                        part("pages\"; filename=\"2.bin", null, "\3"),
                        part("meta", "application/json", json),
                        part("metas", "application/json", json),
                        part("metas", "application/json", json),
                        part("asList", "application/json", "[" + json + "]"),
                        part("problem", "application/problem+json", json),
                        part("open", "application/json", "[1.0]"),
                        part("note", null, "plain é"),
                        part("csv", "text/csv", "a;b"),
                        part("notes", null, "x"),
                        part("notes", null, "y"),
                        part("takenAt", null, "2026-11-24T10:00:00Z"),
                        part("count", null, "7"),
                        part("value", null, "not quoted"),
                        part("kind", null, "a b"),
                        part("levels", null, "1"),
                        part("levels", null, "-2"));
    }

    @Test
    void anotherMultipartTypeIsKept() {
        Api api = server.api();
        Object form = api.settings("MixedFormForm", Map.entry("note", "x"));
        assertThat(parts(server.sent(api.call("mixedForm", form)), "multipart/mixed"))
                .containsExactly(part("note", null, "x"));
    }

    @Test
    void aFormWhoseFieldsAreNotKnownIsTheCallers() {
        MultipartBody body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("any", "x")
                .build();
        RecordedRequest request = server.sent(server.api().call("openForm", body));
        assertThat(parts(request, "multipart/form-data")).containsExactly(part("any", null, "x"));
    }

    /** The parts as they stand between the boundaries, without the lengths. */
    private static List<String> parts(RecordedRequest request, String mediaType) {
        String contentType = String.valueOf(request.getHeader("Content-Type"));
        assertThat(contentType).startsWith(mediaType + "; boundary=");
        String boundary = "--" + contentType.substring(contentType.indexOf('=') + 1);
        String body = request.getBody().readUtf8();
        String inner = body.substring(boundary.length() + 2, body.lastIndexOf("\r\n" + boundary + "--"));
        return List.of(inner.replaceAll("Content-Length: [0-9]+\r\n", "").split("\r\n" + boundary + "\r\n", -1));
    }

    private static String part(String name, @Nullable String contentType, String content) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n"
                + (contentType == null ? "" : "Content-Type: " + contentType + "\r\n") + "\r\n" + content;
    }
}
