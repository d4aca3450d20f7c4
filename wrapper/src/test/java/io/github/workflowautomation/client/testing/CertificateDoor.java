package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Wants a certificate of every client, says so when it gets none, and hears them out: a reset would drown its words. */
public final class CertificateDoor implements AutoCloseable {
    private final ServerSocket listener;
    private final SSLSocketFactory tls;

    public CertificateDoor(SSLSocketFactory tls) throws IOException {
        this.tls = tls;
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread thread = new Thread(this::accept, "certificate-door");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket plain = listener.accept()) {
                refuse(plain);
                plain.shutdownOutput();
                plain.getInputStream().readAllBytes();
            } catch (IOException gone) {
                // The client hung up, which is its right.
            }
        }
    }

    private void refuse(Socket plain) throws IOException {
        SSLSocket layered = (SSLSocket) tls.createSocket(plain, "localhost", plain.getPort(), false);
        layered.setUseClientMode(false);
        layered.setNeedClientAuth(true);
        try {
            layered.startHandshake();
        } catch (IOException asExpected) {
            // The alert is on its way.
        }
    }
}
