package io.github.workflowautomation.contract;

import java.nio.charset.StandardCharsets;

/**
 * What a server answers.
 *
 * @param status the HTTP status
 * @param contentType what it calls the body; empty for nothing
 * @param body the body
 * @param breaksOff whether the connection ends with the body, before the body does
 */
record HostileAnswer(int status, String contentType, byte[] body, boolean breaksOff) {
    private static final int SHOWN = 600;
    private static final int OK = 200;

    HostileAnswer(String contentType, byte[] body, boolean breaksOff) {
        this(OK, contentType, body, breaksOff);
    }

    static HostileAnswer of(String contentType, Tree document) {
        return new HostileAnswer(contentType, document.json().getBytes(StandardCharsets.UTF_8), false);
    }

    HostileAnswer with(byte[] other) {
        return new HostileAnswer(status, contentType, other, breaksOff);
    }

    HostileAnswer called(String type) {
        return new HostileAnswer(status, type, body, breaksOff);
    }

    HostileAnswer broken() {
        return new HostileAnswer(status, contentType, body, true);
    }

    HostileAnswer refusedBy(int other) {
        return new HostileAnswer(other, contentType, body, breaksOff);
    }

    boolean isRefusal() {
        return status != OK;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + body.length + " bytes)";
        return status + " " + (contentType.isEmpty() ? "no type" : contentType) + (breaksOff ? ", cut off: " : ": ")
                + shown;
    }
}
