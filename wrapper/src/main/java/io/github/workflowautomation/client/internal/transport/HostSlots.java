package io.github.workflowautomation.client.internal.transport;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a number of requests per host go out at a time, the others wait their turn in the order in which they came. A host
 * that was seen once keeps its lane.
 *
 * <p>{@code lock} guards everything here, and is never held while a request goes out.
 */
final class HostSlots {
    private final int perHost;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Lane> lanes = new HashMap<>();

    HostSlots(int perHost) {
        this.perHost = perHost;
    }

    /**
     * Runs something as soon as there is room, perhaps at once and on this thread. It must hand its slot back by
     * {@link Slot#free}.
     */
    Slot enter(String host, Consumer<Slot> go) {
        Slot slot;
        lock.lock();
        try {
            slot = new Slot(lanes.computeIfAbsent(host, unused -> new Lane()), go);
            slot.lane.join(slot, perHost);
        } finally {
            lock.unlock();
        }
        if (!slot.waited) {
            go.accept(slot);
        }
        return slot;
    }

    /** A turn of one request. */
    final class Slot {
        private final Lane lane;
        private final Consumer<Slot> go;
        private boolean admitted;
        private boolean waited;
        private boolean freed;

        private Slot(Lane lane, Consumer<Slot> go) {
            this.lane = lane;
            this.go = go;
        }

        /** {@return whether others came first} For whoever has the turn. */
        boolean waited() {
            return waited;
        }

        /** Gives the turn back. Again has no effect. */
        void free() {
            @Nullable Slot next = leave();
            if (next != null) {
                next.go.accept(next);
            }
        }

        private @Nullable Slot leave() {
            lock.lock();
            try {
                if (freed) {
                    return null;
                }
                freed = true;
                return lane.next();
            } finally {
                lock.unlock();
            }
        }

        /** Waits no longer; a turn that has come is given back by whoever has it. */
        void giveUp() {
            lock.lock();
            try {
                if (!admitted) {
                    lane.waiting().remove(this);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private static final class Lane {
        private int busy;
        private @Nullable Queue<Slot> waiting;

        private void join(Slot slot, int most) {
            if (busy >= most) {
                waiting().add(slot);
                slot.waited = true;
            } else {
                busy++;
                slot.admitted = true;
            }
        }

        /** {@return who has the turn that one gives back} */
        private @Nullable Slot next() {
            @Nullable Slot next = waiting == null ? null : waiting.poll();
            if (next != null) {
                next.admitted = true;
                return next;
            }
            busy--;
            if (busy == 0) {
                waiting = null; // it may have been a long one
            }
            return null;
        }

        /** Made when somebody has to wait, which is seldom. */
        private Queue<Slot> waiting() {
            if (waiting == null) {
                waiting = new ArrayDeque<>();
            }
            return waiting;
        }
    }
}
