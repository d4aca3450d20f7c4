package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A call of the vendor's API as its document has it, before the conventions have had their say.
 *
 * @param call which
 * @param raw the raw client's, of which only the request is used
 * @param body what to send in place of the body that it has, or null
 */
record VendorRequest(VendorCall call, Call<?> raw, @Nullable JsonValue body) {
    VendorRequest(VendorCall call, Call<?> raw) {
        this(call, raw, null);
    }
}
