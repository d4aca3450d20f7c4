package io.github.workflowautomation.client.internal.transport;

import okhttp3.HttpUrl;

/** The boundary that a token never crosses. */
final class Origins {
    private Origins() {}

    static boolean same(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }
}
