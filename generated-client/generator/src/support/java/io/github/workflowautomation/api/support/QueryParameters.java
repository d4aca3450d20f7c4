package io.github.workflowautomation.api.support;

/** The query of one call, for {@code @QueryMap}; a repeated parameter stands in it as often as it is sent. */
public class QueryParameters extends ParameterMap {
    /**
     * Takes what a builder collected.
     *
     * @param parameters the parameters, which nobody changes any more
     */
    protected QueryParameters(ParameterList parameters) {
        super(parameters);
    }
}
