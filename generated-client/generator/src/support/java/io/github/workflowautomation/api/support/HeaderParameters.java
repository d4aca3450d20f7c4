package io.github.workflowautomation.api.support;

/** The header parameters of one call, for {@code @HeaderMap}. */
public class HeaderParameters extends ParameterMap {
    /**
     * Takes what a builder collected.
     *
     * @param parameters the parameters
     */
    protected HeaderParameters(ParameterList parameters) {
        super(parameters);
    }
}
