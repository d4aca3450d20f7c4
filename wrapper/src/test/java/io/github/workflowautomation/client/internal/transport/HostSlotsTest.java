package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostSlotsTest {
    private final HostSlots slots = new HostSlots(2);
    private final List<String> gone = new ArrayList<>();

    @Test
    void letsSoManyGoAtATimeAndTheOthersInTheirOrder() {
        HostSlots.Slot first = enter("h", "1");
        HostSlots.Slot second = enter("h", "2");
        enter("h", "3");
        enter("h", "4");
        assertThat(gone).containsExactly("1", "2");

        second.free();
        assertThat(gone).containsExactly("1", "2", "3");
        first.free();
        assertThat(gone).containsExactly("1", "2", "3", "4");
    }

    @Test
    void hostsDoNotWaitForEachOther() {
        enter("h", "1");
        enter("h", "2");
        enter("other", "3");

        assertThat(gone).containsExactly("1", "2", "3");
    }

    @Test
    void whoGivesUpIsPassedOver() {
        HostSlots.Slot first = enter("h", "1");
        enter("h", "2");
        HostSlots.Slot third = enter("h", "3");
        enter("h", "4");

        third.giveUp();
        first.free();

        assertThat(gone).containsExactly("1", "2", "4");
    }

    @Test
    void freeingTwiceFreesOnce() {
        HostSlots.Slot first = enter("h", "1");
        enter("h", "2");
        enter("h", "3");
        enter("h", "4");

        first.free();
        first.free();
        first.giveUp();

        assertThat(gone).containsExactly("1", "2", "3");
    }

    @Test
    void aTurnThatEndsAtOnceMakesRoomAtOnce() {
        for (int i = 0; i < 5; i++) {
            int number = i;
            slots.enter("h", turn -> {
                gone.add("" + number);
                turn.free();
            });
        }
        assertThat(gone).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void tellsWhoHadToWait() {
        HostSlots.Slot first = enter("h", "1");
        enter("h", "2");
        HostSlots.Slot third = enter("h", "3");

        assertThat(first.waited()).isFalse();
        assertThat(third.waited()).isTrue();
    }

    @Test
    void aHostThatIsIdleStartsAnew() {
        enter("h", "1").free();
        enter("h", "2");
        enter("h", "3");
        enter("h", "4");

        assertThat(gone).containsExactly("1", "2", "3");
    }

    /** A lock that one thread leaves behind keeps all others waiting. */
    @Test
    void noCallKeepsTheLock() throws Exception {
        HostSlots.Slot first = enter("h", "1");
        HostSlots.Slot second = enter("h", "2");
        HostSlots.Slot third = enter("h", "3");
        for (Runnable call :
                List.<Runnable>of(() -> enter("h", "4"), third::giveUp, first::free, first::free, second::free)) {
            call.run();
            assertThat(CompletableFuture.supplyAsync(() -> enter("other", "5")).get(10, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    private HostSlots.Slot enter(String host, String name) {
        return slots.enter(host, turn -> gone.add(name));
    }
}
