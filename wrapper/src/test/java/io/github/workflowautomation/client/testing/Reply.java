package io.github.workflowautomation.client.testing;

import java.nio.charset.StandardCharsets;
import okio.ByteString;

/** What the server writes, byte by byte, and whether it hangs up afterwards. */
public record Reply(ByteString bytes, boolean hangUp) {
    /** Hangs up in place of an answer. */
    public static Reply none() {
        return new Reply(ByteString.EMPTY, true);
    }

    public static Reply json(String body) {
        return of(200, "application/json", body);
    }

    public static Reply of(int status, String contentType, String body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
        if (!contentType.isEmpty()) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return raw(head + "Content-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    public static Reply raw(String text) {
        return new Reply(ByteString.encodeUtf8(text), false);
    }

    public Reply thenHangUp() {
        return new Reply(bytes, true);
    }
}
