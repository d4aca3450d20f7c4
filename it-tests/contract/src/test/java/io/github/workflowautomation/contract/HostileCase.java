package io.github.workflowautomation.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer that no honest server gives.
 *
 * @param subject who gets it
 * @param steps what is done to the document, one after the other
 * @param damage what is done to its bytes then
 * @param place where; any number from 0 on
 */
record HostileCase(HostileSubject subject, List<Step> steps, Damage damage, int place) {
    /**
     * One distortion.
     *
     * @param distortion what
     * @param place where; any number from 0 on
     * @param choice which of its forms; any number from 0 on
     */
    record Step(Distortion distortion, int place, int choice) {}

    HostileAnswer answer() {
        Tree document = subject.sample();
        for (Step step : steps) {
            document = step.distortion().applied(document, step.place(), step.choice());
        }
        return damage.applied(HostileAnswer.of(subject.contentType(), document), place);
    }

    /** {@return what is wrong with it} */
    List<String> kinds() {
        Stream<String> distortions =
                steps.stream().map(step -> step.distortion().name());
        Stream<String> damages = damage == Damage.NONE ? Stream.empty() : Stream.of(damage.name());
        return Stream.concat(distortions, damages).toList();
    }

    @Override
    public String toString() {
        return kinds().stream().collect(Collectors.joining(" + ", subject.name() + ", ", ": ")) + answer();
    }
}
