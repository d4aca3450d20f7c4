package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import io.github.workflowautomation.client.internal.transport.Operation;
import io.github.workflowautomation.client.internal.transport.TokenWire;
import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import io.github.workflowautomation.client.internal.transport.Wire;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Turns credentials into a source of tokens for one tenant. */
public final class Tokens {
    private final Wire wire;
    private final HttpUrl origin;
    private final ExchangePaths paths;
    private final TokenRules rules;
    private final @Nullable TokenStore store;
    private final CallSettings pauses;
    private final CallEvents events;

    /**
     * Knows a tenant.
     *
     * @param wire the connections to use
     * @param origin the tenant's scheme, host and port
     * @param paths what is assumed of the exchange
     * @param rules what a token must not be
     * @param store the program's own store, or null for none
     * @param pauses how long to wait after exchanges that failed
     * @param events whom to tell
     */
    public Tokens(
            Wire wire,
            HttpUrl origin,
            ExchangePaths paths,
            TokenRules rules,
            @Nullable TokenStore store,
            CallSettings pauses,
            CallEvents events) {
        this.wire = wire;
        this.origin = origin;
        this.paths = paths;
        this.rules = rules;
        this.store = store;
        this.pauses = pauses;
        this.events = events;
    }

    /**
     * {@return where the tokens of some credentials come from}
     *
     * @param credentials the credentials
     */
    public BearerSource of(Credentials credentials) {
        if (credentials instanceof Credentials.ApiKey key) {
            return key.legacy() ? older(key) : current(key);
        }
        if (credentials instanceof Credentials.PersonalKey key) {
            String settings = "personalApiKey, tenant";
            // Whose key it is, nobody here knows, so its tokens are not shared.
            return cache(exchange("impersonateSelf", paths.personalKey(), key.key(), "", settings));
        }
        if (credentials instanceof Credentials.SuppliedToken supplied) {
            return cache(new SuppliedTokens(supplied.tokens(), rules, wire.time()));
        }
        return new FixedBearer(((Credentials.FixedToken) credentials).token(), wire.time());
    }

    private BearerSource current(Credentials.ApiKey key) {
        String settings = "apiKey, actingAs, tenant";
        return shared(exchange("impersonateUser", paths.apiKey(), key.key(), key.userName(), settings), key);
    }

    private BearerSource older(Credentials.ApiKey key) {
        String settings = "legacyApiKey, actingAs, host";
        return shared(exchange("legacyImpersonate", paths.legacyKey(), key.key(), key.userName(), settings), key);
    }

    private BearerSource shared(KeyExchange exchange, Credentials.ApiKey key) {
        if (store == null) {
            return cache(exchange);
        }
        String name = String.join("|", origin.toString(), rules.tenantId(), exchange.name(), key.userName());
        return cache(new StoredTokens(exchange, store, name, rules, wire.time()));
    }

    private TokenCache cache(TokenOrigin tokens) {
        ExchangeGate gate = new ExchangeGate(wire.time(), pauses.firstWait(), pauses.longestWait());
        return new TokenCache(tokens, wire.exchanges(), gate, wire.time(), events);
    }

    private KeyExchange exchange(
            String operationId, String path, Supplier<Secret> keys, String userName, String settings) {
        UrlTemplate template = UrlTemplate.parse(path);
        Operation operation = new Operation(operationId, "GET", template.path(), Safety.SAFE);
        return new KeyExchange(
                new TokenWire(wire, operation, settings),
                keys,
                key -> url(template, key, userName),
                new TokenAnswer(paths.tokenNames()),
                rules,
                wire.time());
    }

    private HttpUrl url(UrlTemplate template, Secret key, String userName) {
        Map<String, String> values = Map.of("tenant", rules.tenantId(), "key", key.reveal(), "userName", userName);
        HttpUrl url = template.fill(origin, values);
        if (paths.jwtExpiresIn().isEmpty()) {
            return url;
        }
        return url.newBuilder()
                .addQueryParameter("jwtExpiresIn", paths.jwtExpiresIn())
                .build();
    }
}
