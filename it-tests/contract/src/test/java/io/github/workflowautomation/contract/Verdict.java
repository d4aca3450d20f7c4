package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of an answer: a value, to which everything can be put that can be asked, or a typed error. */
final class Verdict {
    private final HostileAnswer answer;
    private final boolean isJson;

    Verdict(HostileAnswer answer) {
        this.answer = answer;
        this.isJson = isJson(answer);
    }

    String of(Supplier<@Nullable Object> call) {
        try {
            new Touched(refusal -> TypedError.checked(refusal, answer, isJson)).touch(call.get());
            return "value";
        } catch (WorkflowException typed) {
            return TypedError.checked(typed, answer, isJson);
        } catch (Given.NotThere toldSo) {
            return "nothing found";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError raw) {
            throw new AssertionError("Neither a value nor a typed error: " + raw, raw);
        }
    }

    private static boolean isJson(HostileAnswer answer) {
        if (answer.breaksOff()) {
            return false;
        }
        try {
            return !JsonValue.parse(answer.text()).isNull();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
