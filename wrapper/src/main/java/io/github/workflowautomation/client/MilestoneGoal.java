package io.github.workflowautomation.client;

import java.util.Objects;

/** That the last milestone of a request is a certain one. Once the request is over, it will not get there any more. */
final class MilestoneGoal implements RequestGoal {
    private final String milestone;

    MilestoneGoal(String milestone) {
        this.milestone = Objects.requireNonNull(milestone, "milestone").strip();
    }

    @Override
    public Progress progress(Request request) {
        Entity entity = request.entity();
        if (!entity.has(VendorField.REQUEST_MILESTONE)) {
            throw entity.missing(VendorField.REQUEST_MILESTONE);
        }
        if (request.lastMilestone().filter(this::isIt).isPresent()) {
            return Progress.REACHED;
        }
        return Completion.isTold(request) && Completion.of(request) != Completion.RUNNING
                ? Progress.MISSED
                : Progress.AHEAD;
    }

    @Override
    public String wording() {
        return "at the milestone \"" + milestone + "\"";
    }

    @Override
    public String standing(Request request) {
        return "its last milestone is " + RequestGoal.quoted(request.lastMilestone());
    }

    @Override
    public String advice() {
        return "Only the last milestone is told: one that another has followed meanwhile is not seen.";
    }

    private boolean isIt(String told) {
        return told.strip().equalsIgnoreCase(milestone);
    }
}
