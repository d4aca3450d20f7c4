package io.github.workflowautomation.client.testing;

/** Virtual threads where the JVM has them, as this compiles for one that has not. */
public final class VirtualThreads {
    private VirtualThreads() {}

    /** Starts a virtual thread, or else a thread like any other. */
    public static void start(Runnable work) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (NoSuchMethodException none) {
            new Thread(work).start();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
