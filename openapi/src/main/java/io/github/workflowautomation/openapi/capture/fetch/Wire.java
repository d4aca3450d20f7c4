package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One request and its answer, within limits of size and time. It asks for no compression, so that a small answer cannot
 * become a large one, and no message of its own holds a URL: in the exchange of a key that would be the key.
 */
final class Wire {

    private static final int OK = 200;

    private final HttpClient client;
    private final Budget budget;
    private final Duration timeout;

    Wire(HttpClient client, Budget budget, Duration timeout) {
        this.client = client;
        this.budget = budget;
        this.timeout = timeout;
    }

    /**
     * A client that leaves redirects to us.
     *
     * @param timeout for a connection
     */
    static HttpClient client(Duration timeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** Asks; the message of a problem is the end of a sentence that begins with what was asked. */
    Answer get(URI url, Optional<Secret> bearer) throws CaptureProblem {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("User-Agent", "workflow-automation-snapshot")
                .header("Accept", "text/html, application/json, application/yaml, */*;q=0.5");
        bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token.reveal()));
        HttpResponse<byte[]> response = await(client.sendAsync(request.build(), body()));
        if (isCompressed(response.headers())) {
            throw new CaptureProblem(Reason.REFUSED, "is compressed, which was not asked for; it is not unpacked");
        }
        return new Answer(url, response.statusCode(), response.headers(), response.body());
    }

    private BodyHandler<byte[]> body() {
        // Nobody needs the text of a refusal, nor what is packed.
        return info ->
                info.statusCode() == OK && !isCompressed(info.headers()) ? new LimitedBody(budget) : new UnreadBody();
    }

    private static boolean isCompressed(HttpHeaders headers) {
        return headers.firstValue("Content-Encoding")
                .filter(encoding -> !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity"))
                .isPresent();
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> response) throws CaptureProblem {
        try {
            // The request's own time limit ends with the headers; this one covers the body.
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw problem(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            response.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new CaptureProblem(Reason.UNREACHABLE, "was interrupted");
        }
    }

    private CaptureProblem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CaptureProblem problem) {
                return problem;
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                return tooSlow();
            }
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return new CaptureProblem(Reason.UNREACHABLE, "cannot be asked: the host's name is not known");
            }
            if (cause instanceof ConnectException) {
                return new CaptureProblem(Reason.UNREACHABLE, "cannot be asked: the host does not accept a connection");
            }
            if (cause instanceof SSLException) {
                return new CaptureProblem(
                        Reason.UNREACHABLE, "cannot be asked: TLS failed (is the host's certificate trusted here?)");
            }
        }
        return failure instanceof IOException
                ? new CaptureProblem(Reason.UNREACHABLE, "broke off before its end")
                : new CaptureProblem(
                        Reason.UNREACHABLE, "failed: " + failure.getClass().getSimpleName());
    }

    private CaptureProblem tooSlow() {
        return new CaptureProblem(Reason.UNREACHABLE, "took longer than " + timeout.toSeconds() + " s");
    }
}
