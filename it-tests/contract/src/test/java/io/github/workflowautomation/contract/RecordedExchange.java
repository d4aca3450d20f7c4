package io.github.workflowautomation.contract;

import okhttp3.Request;

/**
 * A request that a friendly method made, and its answer.
 *
 * @param call the HTTP method and the path
 * @param answer what the fake tenant answered
 */
record RecordedExchange(String call, HostileAnswer answer) {
    static String callOf(Request request) {
        return request.method() + " " + request.url().encodedPath();
    }
}
