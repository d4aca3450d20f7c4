package io.github.workflowautomation.client;

/** What a request can be read together with; see {@link Requests#get(RequestId, java.util.Set)}. */
public enum RequestPart {
    /** Its files, as {@link Request#files()}; the vendor's {@code includeInstanceFiles} (C). */
    FILES,
    /** The forms that were completed in it, as {@link Request#completedForms()}; the vendor's {@code includeCompletedForms} (C). */
    COMPLETED_FORMS
}
