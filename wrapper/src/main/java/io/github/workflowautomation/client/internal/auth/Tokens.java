package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.Operation;
import io.github.workflowautomation.client.internal.transport.TokenWire;
import io.github.workflowautomation.client.internal.transport.Wire;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Turns credentials into a source of tokens for one tenant. */
public final class Tokens {
    private final Wire wire;
    private final HttpUrl origin;
    private final ExchangePaths paths;
    private final TokenRules rules;
    private final TimeSource time;

    /**
     * Knows a tenant.
     *
     * @param wire the connections to use
     * @param origin the tenant's scheme, host and port
     * @param paths what is assumed of the exchange
     * @param rules what a token must not be
     */
    public Tokens(Wire wire, HttpUrl origin, ExchangePaths paths, TokenRules rules) {
        this.wire = wire;
        this.origin = origin;
        this.paths = paths;
        this.rules = rules;
        this.time = wire.time();
    }

    /**
     * {@return where the tokens of some credentials come from}
     *
     * @param credentials the credentials
     */
    public BearerSource of(Credentials credentials) {
        if (credentials instanceof Credentials.ApiKey key) {
            return cache(
                    exchange("impersonateUser", paths.apiKey(), key.key(), key.userName(), "apiKey, actingAs, tenant"));
        }
        if (credentials instanceof Credentials.PersonalKey key) {
            return cache(exchange("impersonateSelf", paths.personalKey(), key.key(), "", "personalApiKey, tenant"));
        }
        if (credentials instanceof Credentials.SuppliedToken supplied) {
            return cache(new SuppliedTokens(supplied.tokens(), rules, time));
        }
        return new FixedBearer(((Credentials.FixedToken) credentials).token(), time);
    }

    private TokenCache cache(TokenOrigin tokens) {
        return new TokenCache(tokens, wire.exchanges());
    }

    private KeyExchange exchange(String operationId, String path, Secret key, String userName, String settings) {
        Map<String, String> values = Map.of(
                "tenant", rules.tenantId(), "key", key.reveal(), "personalKey", key.reveal(), "userName", userName);
        Operation operation = new Operation(operationId, "GET", ExchangeUrl.path(path), Safety.SAFE);
        TokenWire tokenWire = new TokenWire(wire, operation, List.of(key.reveal()), settings);
        HttpUrl url = ExchangeUrl.fill(origin, path, values);
        return new KeyExchange(tokenWire, url, key, new TokenAnswer(paths.tokenNames()), rules, time);
    }
}
