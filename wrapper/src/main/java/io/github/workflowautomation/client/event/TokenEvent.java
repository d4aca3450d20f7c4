package io.github.workflowautomation.client.event;

import io.github.workflowautomation.client.error.WorkflowException;
import java.time.Duration;
import java.util.Optional;

/**
 * A token was fetched, or could not be. What a supplier of the program itself threw is not passed on, as nobody here knows
 * what it holds.
 *
 * @param source where from, such as {@code impersonateUser}
 * @param duration how long it took
 * @param fetched whether there is a token
 * @param failure the failure of the exchange, if there was one
 */
public record TokenEvent(String source, Duration duration, boolean fetched, Optional<WorkflowException> failure) {}
