package io.github.workflowautomation.client;

/** That a request is completed. */
final class CompletionGoal implements RequestGoal {
    @Override
    public Progress progress(Request request) {
        return switch (Completion.of(request)) {
            case RUNNING -> Progress.AHEAD;
            case COMPLETED -> Progress.REACHED;
            case ABANDONED -> Progress.MISSED;
        };
    }

    @Override
    public String wording() {
        return "completed";
    }

    @Override
    public String standing(Request request) {
        return "its state is " + RequestGoal.quoted(request.state().map(RequestState::word));
    }

    @Override
    public String advice() {
        return "If that means completed on this tenant, set VendorConventions.Builder.completedStates(…).";
    }
}
