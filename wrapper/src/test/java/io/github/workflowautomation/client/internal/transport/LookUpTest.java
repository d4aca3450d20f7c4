package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookUpTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    executeTask          | tasks().isMine(id) tells whether the task is still open; what only saves leaves it open, so that this tells nothing of it.
                    reassignTask         | tasks().ofRequest(request) tells how far its tasks are and whose.
                    setInstanceMilestone | requests().get(id) tells its last milestone.
                    deleteInstances      | requests().get(id) tells whether it is still there.
                    addComment           | requests().comments().of(request) tells which there are.
                    addParticipant       | requests().participants().get(request, user) tells whether the user is one.
                    resetTask            | requests().tasks().summary(task) tells where it stands.
                    removeTaskRecipients | requests().tasks().recipients().of(task) tells who has a share of it.
                    importProcess        | processes().list() tells whether it is there.
                    createUser           | users().findByUserName(name) tells whether there is one.
                    runUserSync          | users().syncs().runs().history(sync) tells whether it runs.
                    """)
    void aLostAnswerIsSettledByAnotherCall(String operation, String advice) {
        assertThat(LookUp.advice(details(operation, Outcome.UNKNOWN))).isEqualTo(" " + advice);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void whatIsKnownNeedsNone(Outcome outcome) {
        assertThat(LookUp.advice(details("startInstance", outcome))).isEmpty();
    }

    /** A misspelled id would never be met, and what only reads needs no look-up. */
    @Test
    void thoseWithAdviceChangeSomething() {
        List<OperationInfo> advised = Sections.all().stream()
                .flatMap(section -> Stream.of(section.getMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)))
                .filter(operation ->
                        !LookUp.advice(details(operation.id(), Outcome.UNKNOWN)).isEmpty())
                .toList();

        assertThat(advised).hasSize(39).allMatch(operation -> operation.safety() == Safety.UNSAFE);
    }

    private static ErrorDetails details(String operation, Outcome outcome) {
        return ErrorDetails.of(operation, "/any").outcome(outcome).build();
    }
}
