package io.github.workflowautomation.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which processes to list; see {@link Processes#list(java.util.function.Consumer)}. Not for use by several threads. */
public final class ProcessQuery {
    private @Nullable String search;
    private @Nullable String permission;

    ProcessQuery() {}

    /**
     * Asks for processes in which a text is found; where the server looks is its own choice (C). Defaults to all.
     *
     * @param text what to look for
     * @return this
     */
    public ProcessQuery search(String text) {
        this.search = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Asks for processes on which the user has a permission (C). Defaults to
     * {@link VendorConventions#processSearchPermission()}.
     *
     * @param vendorName the vendor's name of a permission, such as {@code Run} (D)
     * @return this
     */
    public ProcessQuery permission(String vendorName) {
        this.permission = Objects.requireNonNull(vendorName, "permission");
        return this;
    }

    Optional<String> search() {
        return Optional.ofNullable(search);
    }

    Optional<String> permission() {
        return Optional.ofNullable(permission);
    }
}
