package io.github.workflowautomation.it.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes until one test fails, in a JVM of its own. */
final class FirstFailure implements TestExecutionListener {
    static final int RED = 10;
    static final int NOTHING_RUN = 11;
    static final String FAILED = "First failure: ";

    private final AtomicInteger passed = new AtomicInteger();

    private FirstFailure() {}

    /** Ends with 0 when all tests pass, and with {@link #RED} when one fails. */
    public static void main(String[] classes) {
        FirstFailure listener = new FirstFailure();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes).map(name -> selectClass(name)).toList())
                .filters(TagFilter.excludeTags("deep"))
                .build();
        LauncherFactory.create().execute(request, listener);
        Runtime.getRuntime().halt(listener.passed.get() == 0 ? NOTHING_RUN : 0);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            String parent = test.getParentId().orElse("");
            System.out.println(FAILED + parent.replaceAll(".*\\[class:([^]]*)].*", "$1 ") + test.getDisplayName());
            result.getThrowable().ifPresent(failure -> failure.printStackTrace(System.out));
            System.out.flush();
            Runtime.getRuntime().halt(RED);
        } else if (test.isTest()) {
            passed.incrementAndGet();
        }
    }
}
