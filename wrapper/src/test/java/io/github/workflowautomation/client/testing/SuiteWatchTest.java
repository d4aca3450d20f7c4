package io.github.workflowautomation.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** That the watch is on, and sees what it is there for. */
@ExtendWith(SuiteWatchTest.Contexts.class)
class SuiteWatchTest {
    private final SuiteWatch watch = new SuiteWatch();

    @Test
    void aSecretThatIsLoggedIsSeen(ExtensionContext context) {
        Logger.getLogger("test").warning("the key is test-api-key-not-real");

        assertThatThrownBy(() -> watch.afterEach(context)).hasMessageContaining("what was logged");
    }

    @Test
    void aTokenThatIsPrintedIsSeen(ExtensionContext context) {
        System.out.println("token " + TestTokens.of("acme", "jane"));

        assertThatThrownBy(() -> watch.afterEach(context)).hasMessageContaining("what was logged");
    }

    @Test
    void anExceptionThatNobodyCaughtIsSeen(ExtensionContext context) throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("on purpose, for a test");
        });
        thread.start();
        thread.join();

        assertThatThrownBy(() -> watch.afterEach(context)).hasMessageContaining("on purpose");
    }

    @Test
    void aSecretInTheNameOfAThreadIsSeen(ExtensionContext context) {
        Thread.currentThread().setName("call with opaque-token-not-real");
        try {
            assertThatThrownBy(() -> watch.afterEach(context)).hasMessageContaining("the name of a thread");
        } finally {
            Thread.currentThread().setName("main");
        }
    }

    @Test
    void whatWasSeenOnceIsNotSeenAgain(ExtensionContext context) {
        System.out.println("nothing of interest");
        watch.afterEach(context);

        assertThat(context.getTestMethod()).isPresent();
    }

    /** The context of the test itself, which JUnit does not hand out. */
    static final class Contexts implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ExtensionContext.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context;
        }
    }
}
