package io.github.workflowautomation.client.error;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failed call, apart from its message. Holds no URL, header or body: those can carry secrets.
 *
 * <p>Made by the library; public so that a program's own tests can make exceptions.
 */
public final class ErrorDetails implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final String operationId;
    private final String template;
    private final @Nullable Integer httpStatus;
    private final int attempts;
    private final @Nullable String correlationId;
    private final Outcome outcome;
    private final @Nullable String vendorMessage;

    private ErrorDetails(Builder builder) {
        this.operationId = builder.operationId;
        this.template = builder.template;
        this.httpStatus = builder.httpStatus;
        this.attempts = builder.attempts;
        this.correlationId = builder.correlationId;
        this.outcome = builder.outcome;
        this.vendorMessage = builder.vendorMessage;
    }

    /**
     * Starts the facts of one failed call.
     *
     * @param operationId the operation's id, such as {@code listInstances}
     * @param template the path with its parameters unfilled, such as {@code /api/instance/{instanceSid}}
     * @return a builder with no status, no attempts and the outcome {@link Outcome#NOT_SENT}
     */
    public static Builder of(String operationId, String template) {
        return new Builder(operationId, template);
    }

    /** {@return the operation's id} */
    public String operationId() {
        return operationId;
    }

    /** {@return the path with its parameters unfilled} */
    public String template() {
        return template;
    }

    /** {@return the HTTP status of the last answer, empty when none came} */
    public OptionalInt httpStatus() {
        return httpStatus == null ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** {@return how many times the call was tried, 0 when it failed before the first} */
    public int attempts() {
        return attempts;
    }

    /** {@return the id under which the server filed the call, when its answer carried one} */
    public Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    /** {@return whether the server can have acted} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the vendor's own words, shortened and with secrets masked, when its answer had any} */
    public Optional<String> vendorMessage() {
        return Optional.ofNullable(vendorMessage);
    }

    @Override
    public String toString() {
        return "ErrorDetails[" + operationId + " " + template + ", status=" + (httpStatus == null ? "none" : httpStatus)
                + ", attempts=" + attempts + ", outcome=" + outcome + "]";
    }

    /** Collects the facts of one failed call. */
    public static final class Builder {
        private final String operationId;
        private final String template;
        private @Nullable Integer httpStatus;
        private int attempts;
        private @Nullable String correlationId;
        private Outcome outcome = Outcome.NOT_SENT;
        private @Nullable String vendorMessage;

        private Builder(String operationId, String template) {
            this.operationId = Objects.requireNonNull(operationId, "operationId");
            this.template = Objects.requireNonNull(template, "template");
        }

        /**
         * Sets the HTTP status of the last answer. Defaults to none.
         *
         * @param status the status
         * @return this builder
         */
        public Builder httpStatus(int status) {
            this.httpStatus = status;
            return this;
        }

        /**
         * Sets how many times the call was tried. Defaults to 0.
         *
         * @param tries the number of tries
         * @return this builder
         */
        public Builder attempts(int tries) {
            this.attempts = tries;
            return this;
        }

        /**
         * Sets the id under which the server filed the call. Defaults to none.
         *
         * @param id the id, or null for none
         * @return this builder
         */
        public Builder correlationId(@Nullable String id) {
            this.correlationId = id;
            return this;
        }

        /**
         * Sets whether the server can have acted. Defaults to {@link Outcome#NOT_SENT}.
         *
         * @param result the outcome
         * @return this builder
         */
        public Builder outcome(Outcome result) {
            this.outcome = Objects.requireNonNull(result, "outcome");
            return this;
        }

        /**
         * Sets the vendor's own words. Defaults to none.
         *
         * @param words the words, with secrets masked, or null for none
         * @return this builder
         */
        public Builder vendorMessage(@Nullable String words) {
            this.vendorMessage = words;
            return this;
        }

        /** {@return the facts} */
        public ErrorDetails build() {
            return new ErrorDetails(this);
        }
    }
}
