package io.github.workflowautomation.client.internal.transport;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a number of requests per host go out at a time, the others wait their turn in the order in which they came.
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
        Slot slot = new Slot(host, go);
        slot.start(admit(slot));
        return slot;
    }

    private boolean admit(Slot slot) {
        lock.lock();
        try {
            Lane lane = lanes.computeIfAbsent(slot.host, unused -> new Lane());
            if (lane.busy >= perHost) {
                lane.waiting().add(slot);
                slot.waited = true;
                return false;
            }
            lane.busy++;
            slot.admitted = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** A turn of one request. */
    final class Slot {
        private final String host;
        private final Consumer<Slot> go;
        private boolean admitted;
        private boolean waited;
        private boolean freed;

        private Slot(String host, Consumer<Slot> go) {
            this.host = host;
            this.go = go;
        }

        private void start(boolean now) {
            if (now) {
                go.accept(this);
            }
        }

        /** {@return whether others came first} For whoever has the turn. */
        boolean waited() {
            return waited;
        }

        /** Gives the turn back. Again has no effect. */
        void free() {
            @Nullable Slot next = leave(this);
            if (next != null) {
                next.go.accept(next);
            }
        }

        /** Waits no longer; a turn that has come is given back by whoever has it. */
        void giveUp() {
            lock.lock();
            try {
                @Nullable Lane lane = lanes.get(host);
                if (!admitted && lane != null) {
                    lane.waiting().remove(this);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private @Nullable Slot leave(Slot slot) {
        lock.lock();
        try {
            @Nullable Lane lane = lanes.get(slot.host);
            if (slot.freed || lane == null) {
                return null;
            }
            slot.freed = true;
            return succeed(lane);
        } finally {
            lock.unlock();
        }
    }

    private static @Nullable Slot succeed(Lane lane) {
        @Nullable Slot next = lane.next();
        if (next != null) {
            next.admitted = true;
            return next;
        }
        lane.busy--;
        return null;
    }

    private static final class Lane {
        private int busy;
        private @Nullable Queue<Slot> waiting;

        private @Nullable Slot next() {
            return waiting == null ? null : waiting.poll();
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
