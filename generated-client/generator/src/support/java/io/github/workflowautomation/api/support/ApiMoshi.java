package io.github.workflowautomation.api.support;

import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.model.ModelAdapters;

/** The Moshi that knows the generated models. */
public final class ApiMoshi {
    private ApiMoshi() {}

    /**
     * Makes one; keep it, it caches adapters.
     *
     * @return a new instance
     */
    public static Moshi create() {
        return new Moshi.Builder()
                .add(new ModelAdapters())
                .add(new SupportAdapters())
                .build();
    }
}
