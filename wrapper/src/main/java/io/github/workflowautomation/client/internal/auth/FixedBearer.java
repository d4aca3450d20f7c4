package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The one token that the program gave; when it is over, so are the calls. */
final class FixedBearer implements BearerSource {
    private final Bearer bearer;
    private final Optional<Instant> expiresAt;
    private final TimeSource time;

    FixedBearer(Secret token, TimeSource time) {
        this.bearer = new Bearer(token);
        this.expiresAt = JwtClaims.of(token.reveal()).flatMap(JwtClaims::expiresAt);
        this.time = time;
    }

    /** No margin here: there is nothing to renew it with, so it is used to its end. */
    @Override
    public CompletableFuture<Bearer> current() {
        if (expiresAt.isEmpty() || time.now().isBefore(expiresAt.get())) {
            return CompletableFuture.completedFuture(bearer);
        }
        return CompletableFuture.failedFuture(new AuthenticationException(
                "The setting bearerToken holds a token that expired at " + expiresAt.get()
                        + " by this machine's clock. Give a new one, or use tokenSupplier or an API key.",
                ErrorDetails.of("bearerToken", "(given)").build(),
                null));
    }

    @Override
    public CompletableFuture<Bearer> after(Bearer refused) {
        return CompletableFuture.completedFuture(bearer);
    }

    @Override
    public void forget(Bearer suspect) {
        // There is no other.
    }

    @Override
    public Collection<String> secrets() {
        return List.of(bearer.reveal());
    }

    @Override
    public String toString() {
        return "FixedBearer[***]";
    }
}
