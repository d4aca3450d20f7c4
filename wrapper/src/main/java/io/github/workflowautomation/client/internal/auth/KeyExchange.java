package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.TokenWire;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Exchanges a key for a token (C). */
final class KeyExchange implements TokenOrigin {
    private final TokenWire wire;
    private final HttpUrl url;
    private final Secret key;
    private final TokenAnswer answers;
    private final TokenRules rules;
    private final TimeSource time;

    KeyExchange(TokenWire wire, HttpUrl url, Secret key, TokenAnswer answers, TokenRules rules, TimeSource time) {
        this.wire = wire;
        this.url = url;
        this.key = key;
        this.answers = answers;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public CachedToken fetch() {
        long sentAtNanos = time.ticks();
        Instant sentAt = time.now();
        String token = answers.tokenIn(wire.get(url))
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

    @Override
    public Collection<String> secrets() {
        return List.of(key.reveal());
    }

    @Override
    public String toString() {
        return "KeyExchange[***]";
    }
}
