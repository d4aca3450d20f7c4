package io.github.workflowautomation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what an HTTP client refuses to send. */
final class RawSocket {
    private RawSocket() {}

    static int statusOf(FakeTenant tenant, String token, String target) {
        return Integer.parseInt(answer(tenant, token, target).substring(9, 12));
    }

    /** Head and body of the answer, however much of it comes. */
    static String answer(FakeTenant tenant, String token, String target) {
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + tenant.host() + "\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), tenant.baseUri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
