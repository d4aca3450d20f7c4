package io.github.workflowautomation.client;

/**
 * How a list call wraps its answer. By default each call takes {@link #ANY}, as the public sources do not agree; one shape
 * alone is for a tenant whose items look like one of the others.
 */
public enum ListShape {
    /** Whichever of the others it is, told by {@link VendorField#LIST_ITEMS} and {@link VendorField#LIST_TOTAL}. */
    ANY,
    /** The items alone, without a total (C on forms, S on files). */
    ARRAY,
    /** An object with {@code items} and {@code total} (D on the older API's requests). */
    ITEMS_AND_TOTAL,
    /** An object with {@code Items} and {@code TotalItemCnt} (T on the older API's processes, S on its users). */
    ITEMS_AND_TOTAL_ITEM_CNT,
    /** An array around one object with {@code Items} and {@code TotalItemCnt} (D on the older API's users). */
    ARRAY_AROUND_ONE
}
