package io.github.workflowautomation.client;

/**
 * One list call of the raw client. The vendor has four dialects for it (start and count, start and limit, limit and
 * offset, limit and skip); they differ in names only, so that each call fits in here.
 */
@FunctionalInterface
interface PageCall<T> {
    /**
     * {@return the items from an offset on}
     *
     * @param start how many items to pass over
     * @param count how many to bring at most
     */
    Page<T> fetch(long start, long count);
}
