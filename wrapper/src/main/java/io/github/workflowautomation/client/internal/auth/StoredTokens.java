package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the program's own store first, and puts there what was fetched. A store that fails is as good as none: the
 * exchange still works.
 */
final class StoredTokens implements TokenOrigin {
    private final TokenOrigin origin;
    private final TokenStore store;
    private final String name;
    private final TokenRules rules;
    private final TimeSource time;

    StoredTokens(TokenOrigin origin, TokenStore store, String name, TokenRules rules, TimeSource time) {
        this.origin = origin;
        this.store = store;
        this.name = name;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public CachedToken fetch(@Nullable Bearer unwanted) {
        Optional<CachedToken> stored = load().filter(
                        token -> !Objects.equals(token.bearer(), unwanted) && token.freshness() == Freshness.FRESH);
        return stored.orElseGet(() -> saved(origin.fetch(unwanted)));
    }

    private Optional<CachedToken> load() {
        try {
            return store.load(name)
                    .map(Secret::reveal)
                    .filter(token ->
                            Texts.isToken(token) && rules.problem(token).isEmpty())
                    .map(token -> CachedToken.given(token, time));
        } catch (RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private CachedToken saved(CachedToken token) {
        try {
            store.save(name, Secret.of(token.bearer().reveal()));
        } catch (RuntimeException unusable) {
            // The token is good all the same.
        }
        return token;
    }

    @Override
    public String name() {
        return origin.name();
    }

    @Override
    public Collection<String> secrets() {
        return origin.secrets();
    }
}
