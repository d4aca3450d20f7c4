package io.github.workflowautomation.client.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search must find what it is there for, or its silence means nothing. */
class LeakSearchTest {
    private static final LeakSearch SEARCH = new LeakSearch("s3cret/key+value");

    static Stream<Throwable> leaks() {
        Throwable suppressing = clean("outside");
        suppressing.addSuppressed(clean("holds s3cret/key+value"));
        return Stream.of(
                clean("holds s3cret/key+value"),
                clean("holds s3cret%2Fkey%2Bvalue"),
                clean("holds S3CRET%2fKEY+VALUE"),
                clean("holds czNjcmV0L2tleSt2YWx1ZQ"),
                new IllegalStateException("outside", clean("holds s3cret/key+value")),
                new IllegalStateException("another library's", new IOException("and all that hangs on it")),
                suppressing);
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void findsASecretWhereverItIs(Throwable leak) {
        assertThatThrownBy(() -> SEARCH.assertAbsentFrom(leak)).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThatCode(() -> SEARCH.assertAbsentFrom(clean("nothing to see"))).doesNotThrowAnyException();
    }

    private static Throwable clean(String message) {
        return new WorkflowConfigurationException("setting", message);
    }
}
