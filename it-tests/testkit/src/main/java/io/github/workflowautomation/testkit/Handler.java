package io.github.workflowautomation.testkit;

/** What one route does; a {@link Refusal} becomes the vendor's error. */
@FunctionalInterface
interface Handler {
    ApiAnswer handle(ApiRequest request);
}
