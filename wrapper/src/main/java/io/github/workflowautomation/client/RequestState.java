package io.github.workflowautomation.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a request is, in the vendor's word. A full list of the words is not public, so that one which is not known here is
 * kept as it came. Two are equal when they differ only in case or in space around them.
 *
 * <p>Whether a word means that the request is completed, or will never be, is for
 * {@link VendorConventions#completedStates()} and {@link VendorConventions#abandonedStates()} to say.
 */
public final class RequestState {
    /** It is under way: {@code Started} (D). */
    public static final RequestState STARTED = new RequestState(Known.STARTED.word);

    /** It has come to its end: {@code Completed} (D as a filter of the older API, I as a state). */
    public static final RequestState COMPLETED = new RequestState(Known.COMPLETED.word);

    /** It was given up: {@code Cancelled} (D for tasks, I for requests). */
    public static final RequestState CANCELLED = new RequestState(Known.CANCELLED.word);

    private final String word;

    private RequestState(String word) {
        this.word = word;
    }

    /** The words that are known, for a switch over {@link RequestState#known()}. */
    public enum Known {
        /** {@link RequestState#STARTED}. */
        STARTED("Started"),
        /** {@link RequestState#COMPLETED}. */
        COMPLETED("Completed"),
        /** {@link RequestState#CANCELLED}. */
        CANCELLED("Cancelled");

        private final String word;

        Known(String word) {
            this.word = word;
        }
    }

    /**
     * {@return the state of a word}
     *
     * @param word the vendor's word, known or not
     */
    public static RequestState of(String word) {
        return new RequestState(Objects.requireNonNull(word, "word"));
    }

    /** {@return the vendor's word, as it came} */
    public String word() {
        return word;
    }

    /** {@return which of the known words it is, empty when it is another} */
    public Optional<Known> known() {
        return Arrays.stream(Known.values())
                .filter(known -> key(known.word).equals(key(word)))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestState that && key(word).equals(key(that.word));
    }

    @Override
    public int hashCode() {
        return key(word).hashCode();
    }

    /** {@return the vendor's word, as it came} */
    @Override
    public String toString() {
        return word;
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
