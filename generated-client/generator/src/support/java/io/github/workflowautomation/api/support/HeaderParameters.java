package io.github.workflowautomation.api.support;

/** The header and cookie parameters of one call, for {@code @HeaderMap}. */
public class HeaderParameters extends ParameterMap {
    /**
     * Takes what a builder collected.
     *
     * @param parameters the parameters, which nobody changes any more
     * @throws IllegalArgumentException if a value has a character that HTTP allows in no header, naming the header
     */
    protected HeaderParameters(ParameterList parameters) {
        super(parameters.checkedAsHeaders());
    }
}
