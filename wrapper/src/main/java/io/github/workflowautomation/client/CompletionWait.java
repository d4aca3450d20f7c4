package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.Outcome;
import java.time.Duration;
import java.util.function.Supplier;

/** Looks at a request again and again, ever more seldom, until it is over or the time is up. */
final class CompletionWait {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Pause pause;
    private final Supplier<Request> look;

    CompletionWait(Pause pause, Supplier<Request> look) {
        this.pause = pause;
        this.look = look;
    }

    Request atMost(Duration limit) {
        long started = pause.nanos();
        Duration step = FIRST_PAUSE;
        while (true) {
            Request request = look.get();
            if (isCompleted(request)) {
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

    private static boolean isCompleted(Request request) {
        Completion completion = Completion.of(request);
        if (completion == Completion.ABANDONED) {
            throw new ConflictException(
                    "Request " + request.id() + " will not be completed: its state is " + state(request) + ".",
                    request.entity().reply().details(Outcome.REJECTED),
                    null);
        }
        return completion == Completion.COMPLETED;
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

    private static CallTimeoutException timeout(Request request, Duration limit) {
        return new CallTimeoutException(
                "Request " + request.id() + " was not completed within " + limit + "; its state is " + state(request)
                        + ". If that means completed on this tenant, set VendorConventions.Builder.completedStates(…).",
                request.entity().reply().details(Outcome.REJECTED),
                null);
    }

    private static String state(Request request) {
        return request.state().map(state -> "\"" + state + "\"").orElse("not told");
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
