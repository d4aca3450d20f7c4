package io.github.workflowautomation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches every test, whatever it is about: no secret that any test plants may get into a log, onto a console or into the
 * name of a thread, no exception may go uncaught, no call of OkHttp's may hold a connection after a test, and no thread that
 * a class of tests has started may be busy after it, unless its name ends with "for the whole run". Registered for all tests by {@code META-INF/services}.
 */
public final class SuiteWatch implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** The fixed ones of the tests, and whatever looks like a token made at run time. */
    private static final Pattern PLANTED = Pattern.compile("(?i)test-api-key-not-real|opaque-token-not-real|cAnary|"
            + "eyJ[\\w-]{10,}\\.[\\w-]{10,}|A connection to .* was leaked|uncaught exception:");

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(SuiteWatch.class);

    /** What was cancelled or closed last may still be on its way out; next to never is there anything to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void beforeAll(ExtensionContext context) {
        heard(context);
        if (isOutermost(context)) {
            context.getStore(PLACE).put(Thread.class, BusyThreads.now());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(findings(heard(context).take()))
                .as("what was logged, printed or uncaught during this test")
                .isEmpty();
        Thread.getAllStackTraces()
                .keySet()
                .forEach(thread -> assertThat(findings(thread.getName()))
                        .as("the name of a thread")
                        .isEmpty());
        assertThat(settled(context, OpenCalls::now))
                .as("connections whose call nobody ended; an answer has to be closed")
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!isOutermost(context)) {
            return;
        }
        Set<?> before = context.getStore(PLACE).getOrDefault(Thread.class, Set.class, Set.of());
        assertThat(settled(context, () -> BusyThreads.otherThan(before)))
                .as("threads that are busy after these tests; a client, a server or a pool has to be closed")
                .isEmpty();
    }

    /** {@return nothing, as soon as there is nothing, else what is left when patience ends} */
    private static List<String> settled(ExtensionContext context, Supplier<List<String>> leftovers) {
        Duration patience = context.getConfigurationParameter("watch.patience", Duration::parse)
                .orElse(PATIENCE);
        long end = System.nanoTime() + patience.toNanos();
        List<String> left = leftovers.get();
        while (!left.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
            left = leftovers.get();
        }
        return left;
    }

    private static boolean isOutermost(ExtensionContext context) {
        return context.getParent().equals(Optional.of(context.getRoot()));
    }

    /** With some of what stands around it; nobody needs the secrets of a test to be kept. */
    private static String findings(String text) {
        Matcher planted = PLANTED.matcher(text);
        return planted.find()
                ? text.substring(Math.max(0, planted.start() - 200), Math.min(text.length(), planted.end() + 400))
                : "";
    }

    private static Overheard heard(ExtensionContext context) {
        return context.getRoot()
                .getStore(PLACE)
                .getOrComputeIfAbsent(Overheard.class, unused -> new Overheard(), Overheard.class);
    }
}
