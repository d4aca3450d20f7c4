package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.Outcome;
import java.time.Duration;
import java.util.function.Supplier;

/** Looks at a request again and again, ever more seldom, until it has come to a goal or the time is up. */
final class RequestWait {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Pause pause;
    private final Supplier<Request> look;
    private final RequestGoal goal;

    RequestWait(Pause pause, Supplier<Request> look, RequestGoal goal) {
        this.pause = pause;
        this.look = look;
        this.goal = goal;
    }

    Request atMost(Duration limit) {
        long started = pause.nanos();
        Duration step = FIRST_PAUSE;
        while (true) {
            Request request = look.get();
            if (isThere(request)) {
                return request;
            }
            Duration left = limit.minusNanos(pause.nanos() - started);
            if (left.isZero() || left.isNegative()) {
                throw timeout(request, limit);
            }
            sleep(request, shorter(step, left));
            step = shorter(step.multipliedBy(3).dividedBy(2), LONGEST_PAUSE);
        }
    }

    private boolean isThere(Request request) {
        return switch (goal.progress(request)) {
            case REACHED -> true;
            case MISSED ->
                throw new ConflictException(
                        "Request " + request.id() + " will not be " + goal.wording() + ": " + goal.standing(request)
                                + ".",
                        request.entity().reply().details(Outcome.REJECTED),
                        null);
            case AHEAD -> false;
        };
    }

    private void sleep(Request request, Duration time) {
        try {
            pause.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(
                    "Waiting for request " + request.id() + " was interrupted.",
                    request.entity().reply().details(Outcome.NOT_SENT),
                    e);
        }
    }

    private CallTimeoutException timeout(Request request, Duration limit) {
        return new CallTimeoutException(
                "Request " + request.id() + " was not " + goal.wording() + " within " + limit + "; "
                        + goal.standing(request) + ". " + goal.advice(),
                request.entity().reply().details(Outcome.REJECTED),
                null);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
