package io.github.workflowautomation.client;

/**
 * Which generation of the vendor's API the friendly methods call. Each says in its documentation what it calls in either;
 * what a generation does not have is a {@link io.github.workflowautomation.client.error.NotInGenerationException}, and
 * nothing falls back to the other by itself.
 */
public enum Generation {
    /** The API of version 8, below {@code /api}. */
    CURRENT,
    /**
     * The REST API of versions 6 and 7, which version 8 still routes (S). Where it starts is
     * {@link VendorConventions#legacyPrefix()}.
     */
    LEGACY
}
