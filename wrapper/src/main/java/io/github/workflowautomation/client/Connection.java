package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.auth.ExchangePaths;
import io.github.workflowautomation.client.internal.auth.TokenRules;
import io.github.workflowautomation.client.internal.auth.Tokens;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import io.github.workflowautomation.client.internal.transport.HttpTransport;
import io.github.workflowautomation.client.internal.transport.Probe;
import io.github.workflowautomation.client.internal.transport.ProbeResult;
import io.github.workflowautomation.client.internal.transport.Transport;
import io.github.workflowautomation.client.internal.transport.Wire;
import io.github.workflowautomation.client.internal.transport.WorkflowCallFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a client and those derived from it have in common: the tenant, the connections, the conventions. */
final class Connection implements AutoCloseable {
    private final Tenant tenant;
    private final VendorConventions conventions;
    private final Generation generation;
    private final Wire wire;
    private final TokenSettings settings;
    private final Tokens tokens;
    private final CallEvents events;
    private @Nullable ExecutorService threads;

    Connection(
            Tenant tenant,
            VendorConventions conventions,
            Generation generation,
            Wire wire,
            TokenSettings settings,
            CallSettings calls,
            CallEvents events) {
        this.tenant = tenant;
        this.conventions = conventions;
        this.generation = generation;
        this.wire = wire;
        this.settings = settings;
        this.events = events;
        ExchangePaths paths = new ExchangePaths(
                conventions.tokenExchangePath(),
                conventions.personalTokenExchangePath(),
                conventions.legacyTokenExchangePath(),
                conventions.tokenFieldNames(),
                settings.jwtExpiresIn());
        TokenRules rules = new TokenRules(tenant.id(), settings.withoutUser());
        this.tokens = new Tokens(wire, tenant.origin(), paths, rules, settings.store(), calls, events);
    }

    /** One to another tenant over the same wire, with tokens of its own. */
    Connection to(
            Tenant other,
            VendorConventions assumptions,
            Generation called,
            TokenSettings tokenSettings,
            CallSettings calls) {
        return new Connection(other, assumptions, called, wire, tokenSettings, calls, events);
    }

    TokenSettings tokenSettings() {
        return settings;
    }

    Tenant tenant() {
        return tenant;
    }

    VendorConventions conventions() {
        return conventions;
    }

    Generation generation() {
        return generation;
    }

    Calls calls(Supplier<Transport> transport) {
        return new Calls(transport, conventions, generation);
    }

    /** A token cache of its own. */
    BearerSource bearers(Credentials credentials) {
        return tokens.of(credentials);
    }

    Transport transport(BearerSource bearers, CallSettings settings) {
        WorkflowCallFactory calls = new WorkflowCallFactory(wire, tenant.origin(), bearers, settings, events);
        return new HttpTransport(tenant.id(), tenant.origin(), calls);
    }

    /** With threads from the first use on. */
    synchronized AsyncCalls async() {
        ExecutorService now = threads == null ? AsyncThreads.create() : threads;
        threads = now;
        return new AsyncCalls(now);
    }

    ProbeResult probe(Duration limit) {
        return new Probe(wire, tenant.origin(), limit).run();
    }

    @Override
    public synchronized void close() {
        wire.close();
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
