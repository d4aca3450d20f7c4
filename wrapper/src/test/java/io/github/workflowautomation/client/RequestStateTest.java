package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestStateTest {
    @Test
    void knowsTheWordsThatAreKnownWhateverTheirCase() {
        assertThat(RequestState.of(" started "))
                .isEqualTo(RequestState.STARTED)
                .hasSameHashCodeAs(RequestState.STARTED);
        assertThat(RequestState.of("CANCELLED").known()).contains(RequestState.Known.CANCELLED);
        assertThat(RequestState.of("completed").known()).contains(RequestState.Known.COMPLETED);
    }

    @Test
    void keepsAWordThatIsNotKnownAsItCame() {
        RequestState state = RequestState.of("On hold ");

        assertThat(state.word()).isEqualTo("On hold ");
        assertThat(state).hasToString("On hold ").isNotEqualTo(RequestState.STARTED);
        assertThat(state.known()).isEmpty();
    }
}
