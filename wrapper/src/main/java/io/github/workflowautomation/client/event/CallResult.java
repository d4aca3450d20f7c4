package io.github.workflowautomation.client.event;

import io.github.workflowautomation.client.error.WorkflowException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call ended.
 *
 * @param attempts how many requests were tried, redirects and repeats included
 * @param duration from start to end; for a download, until it was read or closed
 * @param httpStatus the status of the last answer, empty when none came
 * @param failure the failure, empty for an answer; an answer of the server that says no, or that nobody can read, is an
 *     answer here, as it is for those who execute raw calls
 */
public record CallResult(
        int attempts, Duration duration, OptionalInt httpStatus, Optional<WorkflowException> failure) {}
