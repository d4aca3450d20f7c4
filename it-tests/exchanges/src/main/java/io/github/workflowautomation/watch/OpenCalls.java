package io.github.workflowautomation.watch;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.internal.concurrent.Task;
import okhttp3.internal.concurrent.TaskQueue;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.RealConnection;
import okhttp3.internal.connection.RealConnectionPool;

/**
 * The connections of all of OkHttp's clients in this JVM that a call still has. OkHttp itself complains of an answer that
 * was never closed only when the garbage collector has happened to find it; so this looks into the pools, which it finds by
 * the tasks that clean them, and which it can only do with the one version of OkHttp that the build pins.
 */
final class OpenCalls {
    private static final String CLEANER = "okhttp3.internal.connection.RealConnectionPool$cleanupTask$1";

    private OpenCalls() {}

    /** {@return the connections on which a call goes on, or whose answer nobody has read to its end or closed} */
    static List<String> now() {
        List<String> open = new ArrayList<>();
        for (RealConnectionPool pool : pools()) {
            for (Object connection : (Collection<?>) field(RealConnectionPool.class, "connections", pool)) {
                if (hasCalls((RealConnection) connection)) {
                    open.add(connection.toString());
                }
            }
        }
        return open;
    }

    /** The list may only be read while the connection's lock is held. */
    private static boolean hasCalls(RealConnection connection) {
        synchronized (connection) {
            return !connection.getCalls().isEmpty();
        }
    }

    private static Set<RealConnectionPool> pools() {
        Set<RealConnectionPool> pools = new LinkedHashSet<>();
        for (Task task : tasks()) {
            if (task.getClass().getName().equals(CLEANER)) {
                pools.add((RealConnectionPool) field(task.getClass(), "this$0", task));
            }
        }
        return pools;
    }

    /** Under OkHttp's own lock: one that has just run is for a moment neither active nor scheduled. */
    private static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        synchronized (TaskRunner.INSTANCE) {
            for (TaskQueue queue : TaskRunner.INSTANCE.activeQueues()) {
                tasks.addAll(queue.getScheduledTasks());
                Task active = queue.getActiveTask$okhttp();
                if (active != null) {
                    tasks.add(active);
                }
            }
        }
        return tasks;
    }

    private static Object field(Class<?> owner, String name, Object holder) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of OkHttp keeps its connections elsewhere.", e);
        }
    }
}
