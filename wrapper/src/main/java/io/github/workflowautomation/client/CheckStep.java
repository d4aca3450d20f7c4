package io.github.workflowautomation.client;

import java.util.Locale;
import java.util.Objects;

/**
 * One step of a {@link WorkflowClient#check() check}.
 *
 * @param subject what was looked at
 * @param result how it went
 * @param words what was found, on one line and without secrets
 * @param nextStep what to do about it; empty unless the step failed
 */
public record CheckStep(Subject subject, Result result, String words, String nextStep) {
    /** Makes one. */
    public CheckStep {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(nextStep, "nextStep");
    }

    /** What is looked at, in this order. */
    public enum Subject {
        /** Whether the host's name has an address. */
        DNS,
        /** Whether the host proves who it is. */
        TLS,
        /** Whether the host answers. */
        HOST,
        /** Whether the key or the token is one of this tenant. */
        TENANT,
        /** Whether the key is taken. */
        KEY,
        /** Whether there is a token. */
        EXCHANGE,
        /** Whether this machine's clock shows what the host's shows, to a minute. */
        CLOCK,
        /** Whether the token is taken, and whose it is. */
        CURRENT_USER;

        /** {@return the subject in plain words, such as {@code current user}} */
        @Override
        public String toString() {
            return this == DNS || this == TLS
                    ? name()
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** How a step went. */
    public enum Result {
        /** All is well. */
        OK,
        /** Something is wrong, and there is a next step to take. */
        FAILED,
        /** There was nothing to look at, or an earlier step failed. */
        SKIPPED
    }

    static CheckStep ok(Subject subject, String words) {
        return new CheckStep(subject, Result.OK, words, "");
    }

    static CheckStep failed(Subject subject, String words, String nextStep) {
        return new CheckStep(subject, Result.FAILED, words, nextStep);
    }

    static CheckStep skipped(Subject subject, String words) {
        return new CheckStep(subject, Result.SKIPPED, words, "");
    }
}
