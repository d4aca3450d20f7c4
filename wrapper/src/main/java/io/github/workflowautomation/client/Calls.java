package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.transport.Transport;
import java.util.function.Supplier;
import retrofit2.Call;

/** How the entry classes reach the tenant: the raw client's calls, with their answers read tolerantly. */
final class Calls {
    private final Supplier<Transport> transport;
    private final VendorConventions conventions;

    /** The transport is asked for anew with each call, so that a closed client can say so. */
    Calls(Supplier<Transport> transport, VendorConventions conventions) {
        this.transport = transport;
        this.conventions = conventions;
    }

    VendorConventions conventions() {
        return conventions;
    }

    String tenantId() {
        return transport.get().tenantId();
    }

    <A> A api(Class<A> section) {
        return transport.get().api(section);
    }

    Reply reply(Call<?> call) {
        return new Reply(CalledOperation.of(call), conventions, transport.get().json(call));
    }

    Downloads downloads() {
        return new Downloads(transport.get());
    }
}
