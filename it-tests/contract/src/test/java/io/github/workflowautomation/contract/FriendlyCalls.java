package io.github.workflowautomation.contract;

import java.util.List;
import java.util.stream.Stream;

/** Every friendly method once. */
final class FriendlyCalls {
    private FriendlyCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(
                        StoryCalls.all(),
                        ProcessCalls.all(),
                        RequestCalls.all(),
                        TaskCalls.all(),
                        PeopleCalls.all(),
                        ReportCalls.all(),
                        FileCalls.all(),
                        AdministrationCalls.all())
                .flatMap(List::stream)
                .toList();
    }
}
