package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.TokenWire;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Exchanges a key for a token (C). The key is asked for each time, as it may rotate. */
final class KeyExchange implements TokenOrigin {
    /** Two may be in use while one takes the other's place. */
    private static final int KEYS_REMEMBERED = 3;

    private final TokenWire wire;
    private final Supplier<Secret> keys;
    private final Function<Secret, HttpUrl> url;
    private final TokenAnswer answers;
    private final TokenRules rules;
    private final TimeSource time;
    private final List<String> used = new CopyOnWriteArrayList<>();

    KeyExchange(
            TokenWire wire,
            Supplier<Secret> keys,
            Function<Secret, HttpUrl> url,
            TokenAnswer answers,
            TokenRules rules,
            TimeSource time) {
        this.wire = wire;
        this.keys = keys;
        this.url = url;
        this.answers = answers;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public CachedToken fetch(@Nullable Bearer unwanted) {
        Secret key = keys.get();
        remember(key.reveal());
        long sentAtNanos = time.ticks();
        Instant sentAt = time.now();
        String token = answers.tokenIn(wire.get(url.apply(key), secrets()))
                .orElseThrow(() -> wire.refused(
                        "was answered without a token that could be recognised",
                        "If this tenant's answer has it under another name, say so by"
                                + " VendorConventions.tokenFieldNames."));
        Optional<String> problem = rules.problem(token);
        if (problem.isPresent()) {
            throw wire.refused("gave a token that " + problem.get(), "The token was not used.");
        }
        return CachedToken.exchanged(token, sentAtNanos, sentAt, time);
    }

    private void remember(String key) {
        if (!used.contains(key)) {
            used.add(key);
            while (used.size() > KEYS_REMEMBERED) {
                used.remove(0);
            }
        }
    }

    @Override
    public String name() {
        return wire.operationId();
    }

    @Override
    public Collection<String> secrets() {
        return List.copyOf(used);
    }

    @Override
    public String toString() {
        return "KeyExchange[***]";
    }
}
