package io.github.workflowautomation.client;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import retrofit2.Call;

/** What a check asks the tenant for, by the ways of one client. */
final class ClientCheck {
    private static final ErrorDetails TOKEN = ErrorDetails.of("token", "(none)").build();

    private final Connection connection;
    private final Credentials credentials;
    private final BearerSource bearers;
    private final CallSettings settings;
    private final Calls calls;

    ClientCheck(
            Connection connection, Credentials credentials, BearerSource bearers, CallSettings settings, Calls calls) {
        this.connection = connection;
        this.credentials = credentials;
        this.bearers = bearers;
        this.settings = settings;
        this.calls = calls;
    }

    CheckReport run() {
        CheckTexts texts = new CheckTexts(bearers);
        TokenCheck token = new TokenCheck(credentials, connection.tenant().id(), texts, this::token, this::keyIsGood);
        return new CheckRun(connection.tenant(), texts)
                .run(() -> connection.probe(settings.callTimeout()), token, () -> new Users(calls).current());
    }

    private Bearer token() {
        try {
            return bearers.current().get(settings.callTimeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof WorkflowException known) {
                throw known;
            }
            // Of the program's own supplier, so nobody here knows what its message holds.
            throw new AuthenticationException("There is no token. Check the token supplier.", TOKEN, null);
        } catch (TimeoutException late) {
            throw new CallTimeoutException(
                    "There was no token within " + settings.callTimeout() + " (setting callTimeout).", TOKEN, null);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancelledException("The check was interrupted. Start it again.", TOKEN, null);
        }
    }

    /** What the answer looks like is not public: anything but a plain no is a yes (I). */
    private boolean keyIsGood() {
        if (!(credentials instanceof Credentials.ApiKey key) || key.legacy()) {
            return false;
        }
        try {
            Call<?> verify = calls.api(AuthApi.class)
                    .verifyApiKey(connection.tenant().id(), key.key().get());
            JsonValue answer = calls.reply(new VendorRequest(VendorCall.VERIFY_API_KEY, verify))
                    .json();
            return !answer.toJson().contains("false");
        } catch (WorkflowException refused) {
            return false;
        }
    }
}
