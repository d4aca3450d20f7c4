package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.Serial;
import java.net.ProtocolException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An answer that OkHttp's reader of HTTP did not expect, and says so by an unchecked exception. Two interim answers in a
 * row, which HTTP allows, are enough for that in its version 4.
 */
final class NotHttp extends ProtocolException {
    @Serial
    private static final long serialVersionUID = 1;

    private NotHttp(Throwable failure) {
        super("unexpected answer");
        initCause(failure);
    }

    /** {@return such a failure, or null for one that comes from elsewhere, such as an interceptor of the program} */
    static @Nullable IOException of(Throwable failure) {
        boolean fromReader = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("kotlin."))
                .findFirst()
                .filter(name -> name.startsWith("okhttp3.internal.http") || name.startsWith("okio."))
                .isPresent();
        return fromReader ? new NotHttp(failure) : null;
    }
}
