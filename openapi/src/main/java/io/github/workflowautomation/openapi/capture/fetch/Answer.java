package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a server answered.
 *
 * @param url where the answer came from, redirects followed
 * @param status of the answer
 * @param headers its headers
 * @param body its bytes; empty unless the status is 200
 */
record Answer(URI url, int status, HttpHeaders headers, byte[] body) {

    private static final int OK = 200;

    boolean isThere() {
        return status == OK;
    }

    String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }
}
