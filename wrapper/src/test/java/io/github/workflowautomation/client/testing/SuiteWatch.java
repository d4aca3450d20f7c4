package io.github.workflowautomation.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches every test, whatever it is about: no secret that any test plants may get into a log, onto a console or into the
 * name of a thread, no exception may go uncaught, and OkHttp may have no connection to complain of. Registered for all
 * tests by {@code META-INF/services}.
 */
public final class SuiteWatch implements BeforeAllCallback, AfterEachCallback {
    /** The fixed ones of the tests, and whatever looks like a token made at run time. */
    private static final Pattern PLANTED = Pattern.compile("(?i)test-api-key-not-real|opaque-token-not-real|cAnary|"
            + "eyJ[\\w-]{10,}\\.[\\w-]{10,}|A connection to .* was leaked|uncaught exception:");

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(SuiteWatch.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        heard(context);
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
