package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the program's own supplier for tokens. */
final class SuppliedTokens implements TokenOrigin {
    private static final ErrorDetails DETAILS =
            ErrorDetails.of("tokenSupplier", "(the program's own)").build();

    private final Supplier<String> supplier;
    private final TokenRules rules;
    private final TimeSource time;

    SuppliedTokens(Supplier<String> supplier, TokenRules rules, TimeSource time) {
        this.supplier = supplier;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public CachedToken fetch(@Nullable Bearer unwanted) {
        @Nullable String token = supplier.get();
        if (token == null || !Texts.isToken(token)) {
            throw refused("gave no token, or one with blanks or control characters in it");
        }
        Optional<String> problem = rules.problem(token);
        if (problem.isPresent()) {
            throw refused("gave a token that " + problem.get());
        }
        CachedToken given = CachedToken.given(token, time);
        // The supplier vouches for it, so it is this machine's clock that is wrong, and the server is the judge.
        return given.freshness() == Freshness.EXPIRED ? CachedToken.untilRefused(token) : given;
    }

    @Override
    public String name() {
        return "tokenSupplier";
    }

    @Override
    public Collection<String> secrets() {
        return List.of();
    }

    private static AuthenticationException refused(String what) {
        return new AuthenticationException("The setting tokenSupplier " + what + ".", DETAILS, null);
    }
}
