package io.github.workflowautomation.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The threads of this JVM that do something, or wait for it: for a connection, an answer, a lock, a time. */
final class BusyThreads {
    /** Where threads stand that are kept for later use, or belong to the JDK, and end by themselves or with the JVM. */
    private static final Set<String> RESTING = Set.of(
            "java.util.concurrent.ThreadPoolExecutor.getTask",
            "java.util.concurrent.ForkJoinPool.awaitWork",
            "java.lang.ref.ReferenceQueue.remove",
            "java.lang.ProcessHandleImpl$1.run",
            "sun.net.www.http.KeepAliveCache.run",
            "jdk.internal.net.http.HttpClientImpl$SelectorManager.run",
            "okhttp3.internal.concurrent.TaskRunner.awaitTaskToRun",
            "okio.AsyncTimeout$Companion.awaitTimeout");

    /** How the name of a thread ends that serves all tests of a JVM, and not those of one class. */
    private static final String LASTING = "for the whole run";

    private BusyThreads() {}

    /** {@return those that are busy now} */
    static Set<Thread> now() {
        Set<Thread> busy = new HashSet<>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (isBusy(thread, stack)) {
                busy.add(thread);
            }
        });
        return busy;
    }

    /**
     * {@return what those do that are busy now, by name and stack}
     *
     * @param known the threads that are left out
     */
    static List<String> otherThan(Set<?> known) {
        List<String> busy = new ArrayList<>();
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            if (isBusy(thread.getKey(), thread.getValue()) && !known.contains(thread.getKey())) {
                busy.add(thread.getKey().getName() + " " + List.of(thread.getValue()));
            }
        }
        return busy;
    }

    /** One without a stack has not begun, has ended, or is the JVM's own. */
    private static boolean isBusy(Thread thread, StackTraceElement[] stack) {
        if (thread.getName().endsWith(LASTING)) {
            return false;
        }
        for (StackTraceElement frame : stack) {
            if (RESTING.contains(frame.getClassName() + "." + frame.getMethodName())) {
                return false;
            }
        }
        return stack.length > 0;
    }
}
