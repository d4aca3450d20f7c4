package io.github.workflowautomation.client;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list; see {@link Requests#list(java.util.function.Consumer)}. Each setter says what carries it in each
 * generation of the vendor's API; where one has nothing, listing is a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException} before anything is sent. Several conditions all
 * have to be met (I). Not for use by several threads.
 *
 * <p>Where the current API has only {@code filters} for a condition, the field is called as the request's own answer calls
 * it: by the first of {@link VendorConventions#names} (I).
 */
public final class RequestQuery {
    private final ListQuery terms = new ListQuery();
    private @Nullable String permission;
    private @Nullable Progress progress;
    private @Nullable ProcessId process;
    private @Nullable String name;
    private @Nullable String lastMilestone;
    private @Nullable Days started;
    private @Nullable Numbers numbers;

    RequestQuery() {}

    /** Whether requests are to be over or not. */
    enum Progress {
        OPEN,
        COMPLETED;

        /** {@return the older API's word and the setter's name} */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A range of days.
     *
     * @param from the first
     * @param to the last
     */
    record Days(LocalDate from, LocalDate to) {}

    /**
     * A range of the numbers that users see.
     *
     * @param from the smallest
     * @param to the largest
     */
    record Numbers(long from, long to) {}

    /**
     * Asks for requests on which the user has a permission. Defaults to
     * {@link VendorConventions#requestListPermission()}. Current: in the path (C). Older: none, it lists one's own.
     *
     * @param vendorName the vendor's name of a permission, such as {@code Monitor} (D)
     * @return this
     */
    public RequestQuery permission(String vendorName) {
        this.permission = Objects.requireNonNull(vendorName, "permission");
        return this;
    }

    /**
     * Asks for requests in which a text is found. Defaults to all. Current: {@code search} (C). Older: none.
     *
     * @param text what to look for
     * @return this
     */
    public RequestQuery search(String text) {
        terms.search(text);
        return this;
    }

    /**
     * Asks for an order. Defaults to the server's choice, newest first on the older API (D). Current: {@code sort} and
     * {@code dir} (C). Older: the same (D).
     *
     * @param field the vendor's name of a field, such as {@code startDate}
     * @param direction which end comes first
     * @return this
     */
    public RequestQuery sortBy(String field, SortDirection direction) {
        terms.sortBy(field, direction);
        return this;
    }

    /**
     * Asks for requests that meet a condition. Defaults to none. Current: {@code filters} (C; its grammar is I, see
     * {@link VendorBody#FILTER}). Older: none.
     *
     * @param condition the condition
     * @return this
     */
    @Inferred
    public RequestQuery filter(Filter condition) {
        terms.filter(condition);
        return this;
    }

    /**
     * Asks for requests that are under way. Defaults to all. Current: none. Older: {@code status} (D).
     *
     * @return this
     */
    public RequestQuery open() {
        this.progress = Progress.OPEN;
        return this;
    }

    /**
     * Asks for requests that are completed. Defaults to all. Current: none. Older: {@code status} (D).
     *
     * @return this
     */
    public RequestQuery completed() {
        this.progress = Progress.COMPLETED;
        return this;
    }

    /**
     * Asks for requests of one process. Defaults to all. Current: {@code filters} by {@link VendorField#REQUEST_PROCESS_ID}
     * (I). Older: {@code process_sid} (D).
     *
     * @param id the process
     * @return this
     */
    @Inferred
    public RequestQuery process(ProcessId id) {
        this.process = Objects.requireNonNull(id, "process");
        return this;
    }

    /**
     * Asks for requests by their name; whether it may be a part of it is the server's matter. Defaults to all. Current:
     * {@code filters} by {@link VendorField#REQUEST_NAME}, which contains it (I). Older: {@code instance_name} (D).
     *
     * @param text the name
     * @return this
     */
    @Inferred
    public RequestQuery name(String text) {
        this.name = Objects.requireNonNull(text, "name");
        return this;
    }

    /**
     * Asks for requests whose last milestone is this. Defaults to all. Current: {@code filters} by
     * {@link VendorField#REQUEST_MILESTONE} (I). Older: {@code last_milestone} (D).
     *
     * @param milestone the milestone's text
     * @return this
     */
    @Inferred
    public RequestQuery lastMilestone(String milestone) {
        this.lastMilestone = Objects.requireNonNull(milestone, "lastMilestone");
        return this;
    }

    /**
     * Asks for requests that were started on certain days of UTC. Defaults to all. Current: {@code filters} by
     * {@link VendorField#REQUEST_STARTED_AT} (I). Older: {@code submitted_range_start} and {@code submitted_range_end} (D).
     *
     * @param from the first day
     * @param to the last day; whether it counts as a whole is the server's matter
     * @return this
     * @throws IllegalArgumentException when the last day is before the first
     */
    @Inferred
    public RequestQuery startedBetween(LocalDate from, LocalDate to) {
        require(!to.isBefore(from), "startedBetween", from + " is after " + to);
        this.started = new Days(from, to);
        return this;
    }

    /**
     * Asks for requests by the numbers that users see. Defaults to all. Current: {@code filters} by
     * {@link VendorField#REQUEST_NUMBER} (I). Older: {@code id_range_start} and {@code id_range_end} (D).
     *
     * @param from the smallest number
     * @param to the largest number
     * @return this
     * @throws IllegalArgumentException when the largest is below the smallest
     */
    @Inferred
    public RequestQuery numberBetween(long from, long to) {
        require(to >= from, "numberBetween", from + " is above " + to);
        this.numbers = new Numbers(from, to);
        return this;
    }

    ListQuery terms() {
        return terms;
    }

    Optional<String> permission() {
        return Optional.ofNullable(permission);
    }

    Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    Optional<ProcessId> process() {
        return Optional.ofNullable(process);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> lastMilestone() {
        return Optional.ofNullable(lastMilestone);
    }

    Optional<Days> started() {
        return Optional.ofNullable(started);
    }

    Optional<Numbers> numbers() {
        return Optional.ofNullable(numbers);
    }

    private static void require(boolean holds, String setter, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(setter + ": " + problem + ".");
        }
    }
}
