package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredTokensTest {
    private final FakeTime time = new FakeTime();
    private final Kept store = new Kept();
    private final StoredTokens tokens =
            new StoredTokens(new Exchanged(), store, "acme/jane", new TokenRules("acme", false), time.source());

    @Test
    void whatIsStoredServesWithoutAnExchange() {
        store.token = token("acme", 7);

        assertThat(fetched(null)).isEqualTo(store.token);
        assertThat(store.saved).isEmpty();
    }

    @Test
    void whatIsFetchedIsStored() {
        assertThat(fetched(null)).isEqualTo(token("acme", 1));
        assertThat(store.saved).containsExactly("acme/jane " + token("acme", 1));
    }

    @Test
    void whatWasRefusedIsFetchedAnew() {
        store.token = token("acme", 7);

        assertThat(fetched(new Bearer(Secret.of(store.token)))).isEqualTo(token("acme", 1));
    }

    @Test
    void whatIsStaleIsFetchedAnew() {
        store.token = token("acme", 7);
        time.passes(Duration.ofMinutes(10));

        assertThat(fetched(null)).isEqualTo(token("acme", 1));
    }

    @Test
    void whatIsNoTokenOrAnotherTenantsIsFetchedAnew() {
        store.token = "no token";
        assertThat(fetched(null)).isEqualTo(token("acme", 1));

        store.token = token("other", 7);
        assertThat(fetched(null)).isEqualTo(token("acme", 1));
    }

    @Test
    void aStoreThatFailsIsAsGoodAsNone() {
        store.failure = new IllegalStateException("disk");

        assertThat(fetched(null)).isEqualTo(token("acme", 1));
    }

    @Test
    void isNamedAsItsOriginAndHasItsSecrets() {
        assertThat(tokens.name()).isEqualTo("exchange");
        assertThat(tokens.secrets()).containsExactly("the-key");
    }

    private String fetched(@Nullable Bearer unwanted) {
        return tokens.fetch(unwanted).bearer().reveal();
    }

    private String token(String tenant, int number) {
        long issued = FakeTime.START.getEpochSecond();
        return TestTokens.with(Map.of("aud", tenant, "userName", "jane", "number", number), issued, issued + 600);
    }

    private final class Exchanged implements TokenOrigin {
        @Override
        public CachedToken fetch(@Nullable Bearer unwanted) {
            return CachedToken.given(token("acme", 1), time.source());
        }

        @Override
        public String name() {
            return "exchange";
        }

        @Override
        public Collection<String> secrets() {
            return List.of("the-key");
        }
    }

    private static final class Kept implements TokenStore {
        private @Nullable String token;
        private @Nullable RuntimeException failure;
        private final List<String> saved = new ArrayList<>();

        @Override
        public Optional<Secret> load(String name) {
            failIfMeantTo();
            return Optional.ofNullable(token).map(Secret::of);
        }

        @Override
        public void save(String name, Secret fetched) {
            failIfMeantTo();
            saved.add(name + " " + fetched.reveal());
        }

        private void failIfMeantTo() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
