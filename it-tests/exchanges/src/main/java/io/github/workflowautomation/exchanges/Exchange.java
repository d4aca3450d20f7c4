package io.github.workflowautomation.exchanges;

import java.util.Optional;

/**
 * A request of a test and what was answered.
 *
 * @param test the test, as class and method
 * @param request what was sent
 * @param answer what came back, empty where the test plays a server that is hostile
 */
public record Exchange(String test, SentRequest request, Optional<SentAnswer> answer) {}
