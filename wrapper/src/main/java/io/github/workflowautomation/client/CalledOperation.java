package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Invocation;

/**
 * The operation behind a call, as errors name it.
 *
 * @param id the operation's id
 * @param template the path with its parameters unfilled
 */
record CalledOperation(String id, String template) {
    static CalledOperation of(Call<?> call) {
        Invocation invocation =
                Objects.requireNonNull(call.request().tag(Invocation.class), "a call that Retrofit did not make");
        @Nullable OperationInfo info = invocation.method().getAnnotation(OperationInfo.class);
        return info == null
                ? new CalledOperation(invocation.method().getName(), "(path not declared)")
                : new CalledOperation(info.id(), info.path());
    }

    /** {@return the facts for an error} */
    ErrorDetails details(Outcome outcome, int attempts) {
        return ErrorDetails.of(id, template).outcome(outcome).attempts(attempts).build();
    }
}
