package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Secret;
import org.jspecify.annotations.Nullable;

/** A token as it goes into the {@code Authorization} header. */
public final class Bearer {
    private final String token;
    private final String header;

    /**
     * Holds a token.
     *
     * @param token the token, without a scheme
     */
    public Bearer(Secret token) {
        this.token = token.reveal();
        this.header = "Bearer " + this.token;
    }

    String header() {
        return header;
    }

    /** {@return the token itself} */
    public String reveal() {
        return token;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bearer that && that.token.equals(token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    @Override
    public String toString() {
        return "Bearer[***]";
    }
}
