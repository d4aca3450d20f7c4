package io.github.workflowautomation.contract;

import java.nio.charset.StandardCharsets;

/**
 * What a server answers.
 *
 * @param contentType what it calls the body; empty for nothing
 * @param body the body
 * @param breaksOff whether the connection ends with the body, before the body does
 */
record HostileAnswer(String contentType, byte[] body, boolean breaksOff) {
    private static final int SHOWN = 600;

    static HostileAnswer of(String contentType, Tree document) {
        return new HostileAnswer(contentType, document.json().getBytes(StandardCharsets.UTF_8), false);
    }

    HostileAnswer with(byte[] other) {
        return new HostileAnswer(contentType, other, breaksOff);
    }

    HostileAnswer called(String type) {
        return new HostileAnswer(type, body, breaksOff);
    }

    HostileAnswer broken() {
        return new HostileAnswer(contentType, body, true);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + body.length + " bytes)";
        return (contentType.isEmpty() ? "no type" : contentType) + (breaksOff ? ", cut off: " : ": ") + shown;
    }
}
