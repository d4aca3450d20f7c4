package io.github.workflowautomation.client.testing;

import java.util.concurrent.CompletableFuture;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends this JVM when the one that started it is gone. The JVMs in which PIT tries its changes would stay otherwise: a thread
 * of theirs keeps them when nobody is left to hear the outcome. Registered by {@code META-INF/services}.
 */
public final class EndsWithTheBuild implements TestExecutionListener {
    private static final int BROKEN_OFF = 1;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        ProcessHandle.current().parent().ifPresent(EndsWithTheBuild::endWith);
    }

    private static void endWith(ProcessHandle parent) {
        CompletableFuture<Void> unused =
                parent.onExit().thenRun(() -> Runtime.getRuntime().halt(BROKEN_OFF));
    }
}
