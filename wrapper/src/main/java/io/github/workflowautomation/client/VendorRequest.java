package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A call of the vendor's API as its document has it, before the conventions have had their say.
 *
 * @param call which
 * @param raw the raw client's, of which only the request is used
 * @param body what to send in place of the body that it has, or null
 * @param secrets what no error may show of the body, whatever it is called there
 */
record VendorRequest(VendorCall call, Call<?> raw, @Nullable JsonValue body, List<Secret> secrets) {
    VendorRequest(VendorCall call, Call<?> raw) {
        this(call, raw, null);
    }

    VendorRequest(VendorCall call, Call<?> raw, @Nullable JsonValue body) {
        this(call, raw, body, List.of());
    }

    /** The same, with secrets in its body. */
    VendorRequest hiding(List<Secret> some) {
        return new VendorRequest(call, raw, body, List.copyOf(some));
    }
}
