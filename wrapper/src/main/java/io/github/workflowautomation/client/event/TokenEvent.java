package io.github.workflowautomation.client.event;

import java.time.Duration;
import java.util.Optional;

/**
 * A token was fetched, or could not be.
 *
 * @param source where from, such as {@code impersonateUser}
 * @param duration how long it took
 * @param failure the failure, empty when there is a token
 */
public record TokenEvent(String source, Duration duration, Optional<Throwable> failure) {}
