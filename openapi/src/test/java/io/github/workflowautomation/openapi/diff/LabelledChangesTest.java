package io.github.workflowautomation.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labelled changes of {@code labelled-changes.yaml}: each gets the class that a person gave it. */
class LabelledChangesTest {

    static Stream<LabelledChange> changes() {
        return LabelledChange.all().stream();
    }

    @Test
    void thereAreFiftyFiveOfThemAndThirtySixBreakTheWire() {
        assertThat(LabelledChange.all())
                .extracting(LabelledChange::number)
                .hasSize(55)
                .doesNotHaveDuplicates();
        assertThat(LabelledChange.all())
                .filteredOn(change -> change.wire().equals("B"))
                .hasSize(36);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isClassifiedAsLabelled(LabelledChange labelled) {
        List<Change> changes = DocumentDiff.between(LabelledChange.base(), labelled.changed());

        assertThat(wire(changes) + " " + source(changes))
                .as("%s", changes)
                .isEqualTo(labelled.wire() + " " + labelled.source());
        assertThat(changes)
                .extracting(change -> change.rule().id())
                .as("%s", changes)
                .contains(labelled.rule().isEmpty() ? new String[0] : new String[] {labelled.rule()})
                .hasSizeLessThanOrEqualTo(labelled.rule().isEmpty() ? 0 : 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isNoChangeWhenItIsOnBothSides(LabelledChange labelled) {
        assertThat(DocumentDiff.between(labelled.changed(), labelled.changed())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isSeenTheOtherWayRoundToo(LabelledChange labelled) {
        List<Change> changes = DocumentDiff.between(labelled.changed(), LabelledChange.base());

        assertThat(changes.isEmpty())
                .as("%s", changes)
                .isEqualTo(labelled.rule().isEmpty());
    }

    private static String wire(List<Change> changes) {
        Wire worst = changes.stream()
                .map(Change::wire)
                .max(Comparator.naturalOrder())
                .orElse(Wire.DOC);
        return switch (worst) {
            case BREAKING -> "B";
            case RISKY -> "R";
            default -> "N";
        };
    }

    private static String source(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.source() == Source.BREAKING) ? "B" : "N";
    }
}
