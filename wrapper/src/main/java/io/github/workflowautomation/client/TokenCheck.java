package io.github.workflowautomation.client;

import io.github.workflowautomation.client.CheckStep.Subject;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.auth.JwtClaims;
import io.github.workflowautomation.client.internal.auth.TokenRules;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks at tenant, key and exchange. The server refuses an exchange without saying which of its three values is wrong; so
 * if it does, the key is verified by itself.
 */
final class TokenCheck {
    private static final String FOR_EXCHANGE = "no answer to the exchange";

    private final Credentials credentials;
    private final String tenantId;
    private final CheckTexts texts;
    private final Supplier<Bearer> token;
    private final BooleanSupplier keyIsGood;

    /**
     * Looks at nothing yet.
     *
     * @param credentials what the client was given
     * @param tenantId the tenant's id
     * @param texts puts failures into words
     * @param token fetches a token
     * @param keyIsGood asks the server for the key alone
     */
    TokenCheck(
            Credentials credentials,
            String tenantId,
            CheckTexts texts,
            Supplier<Bearer> token,
            BooleanSupplier keyIsGood) {
        this.credentials = credentials;
        this.tenantId = tenantId;
        this.texts = texts;
        this.token = token;
        this.keyIsGood = keyIsGood;
    }

    void run(Consumer<CheckStep> found) {
        try {
            there(token.get(), found);
        } catch (WorkflowException failure) {
            missing(failure, found);
        }
    }

    private void there(Bearer bearer, Consumer<CheckStep> found) {
        boolean named =
                JwtClaims.of(bearer.reveal()).filter(JwtClaims::namesTenant).isPresent();
        if (named) {
            found.accept(CheckStep.ok(Subject.TENANT, "the token is for " + tenantId));
        } else if (hasKey()) {
            found.accept(CheckStep.ok(Subject.TENANT, "the exchange took " + tenantId));
        } else {
            found.accept(CheckStep.skipped(Subject.TENANT, "the token does not say"));
        }
        found.accept(hasKey() ? CheckStep.ok(Subject.KEY, "was taken") : noKey());
        found.accept(
                credentials instanceof Credentials.FixedToken
                        ? CheckStep.skipped(Subject.EXCHANGE, "the token was given")
                        : CheckStep.ok(Subject.EXCHANGE, "gave a token"));
    }

    private void missing(WorkflowException failure, Consumer<CheckStep> found) {
        if (TokenRules.isOfAnotherTenant(String.valueOf(failure.getMessage()))) {
            found.accept(texts.failed(Subject.TENANT, failure));
            found.accept(hasKey() ? CheckStep.ok(Subject.KEY, "was taken") : noKey());
            found.accept(CheckStep.skipped(Subject.EXCHANGE, "gave a token that is not this tenant's"));
            return;
        }
        int status = failure.httpStatus().orElse(0);
        if (hasKey() && status >= 400 && status < 500 && status != 429) {
            refused(failure, found);
            return;
        }
        found.accept(CheckStep.skipped(Subject.TENANT, FOR_EXCHANGE));
        found.accept(hasKey() ? CheckStep.skipped(Subject.KEY, FOR_EXCHANGE) : noKey());
        found.accept(texts.failed(Subject.EXCHANGE, failure));
    }

    private void refused(WorkflowException failure, Consumer<CheckStep> found) {
        if (keyIsGood.getAsBoolean()) {
            found.accept(CheckStep.ok(Subject.TENANT, "knows the key"));
            found.accept(CheckStep.ok(Subject.KEY, "was verified"));
            found.accept(CheckStep.failed(
                    Subject.EXCHANGE,
                    "no token for this user (HTTP " + failure.httpStatus().orElse(0) + ")",
                    "Check the setting actingAs, that this user may sign in, and that the role of the key allows"
                            + " it to act for others."));
            return;
        }
        found.accept(CheckStep.skipped(Subject.TENANT, "cannot be told from the key"));
        found.accept(texts.failed(Subject.KEY, failure));
        found.accept(CheckStep.skipped(Subject.EXCHANGE, "refused"));
    }

    private CheckStep noKey() {
        return CheckStep.skipped(Subject.KEY, "the client has a token in place of one");
    }

    private boolean hasKey() {
        return credentials instanceof Credentials.ApiKey || credentials instanceof Credentials.PersonalKey;
    }
}
