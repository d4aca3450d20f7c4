package io.github.workflowautomation.api.support;

import com.squareup.moshi.Moshi;
import okhttp3.RequestBody;

/** The body of a call that sends a form. */
public abstract class Form {
    private final FormParts parts;

    /**
     * Takes what a builder collected.
     *
     * @param parts the parts
     */
    protected Form(FormParts parts) {
        this.parts = parts;
    }

    /**
     * Makes the body.
     *
     * @param moshi writes the parts that are JSON
     * @return the body, with its media type
     */
    public final RequestBody toRequestBody(Moshi moshi) {
        return parts.toRequestBody(moshi);
    }

    /** The names of the fields that are set, without their values. */
    @Override
    public final String toString() {
        return parts.toString();
    }
}
