package io.github.workflowautomation.client;

import java.util.Collection;
import java.util.Optional;

/** Whether a request is over, as far as its answer says. All of it is inferred and settled by the conventions. */
enum Completion {
    RUNNING,
    COMPLETED,
    ABANDONED;

    /**
     * {@return what the answer says}
     *
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when it says nothing at all
     */
    static Completion of(Request request) {
        Entity entity = request.entity();
        if (!isTold(request)) {
            Reply reply = entity.reply();
            throw entity.unreadable(
                    "does not say whether the request is completed. " + reply.advice(VendorField.REQUEST_STATE)
                            + " Or: " + reply.advice(VendorField.REQUEST_COMPLETED_AT));
        }
        VendorConventions conventions = entity.reply().conventions();
        if (names(conventions.abandonedStates(), request.state())) {
            return ABANDONED;
        }
        boolean completed = names(conventions.completedStates(), request.state())
                || request.completedAt().isPresent();
        return completed ? COMPLETED : RUNNING;
    }

    /** {@return whether the answer says anything about it} */
    static boolean isTold(Request request) {
        return request.entity().has(VendorField.REQUEST_STATE)
                || request.entity().has(VendorField.REQUEST_COMPLETED_AT);
    }

    private static boolean names(Collection<String> states, Optional<RequestState> state) {
        return state.isPresent() && states.stream().map(RequestState::of).anyMatch(state.get()::equals);
    }
}
