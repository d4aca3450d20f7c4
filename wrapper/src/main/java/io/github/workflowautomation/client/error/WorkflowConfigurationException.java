package io.github.workflowautomation.client.error;

import java.io.Serial;
import java.util.Objects;

/**
 * A setting that is missing or cannot work. Thrown while a client is being built, before any call, and never with the
 * setting's value where that could be a secret.
 */
public final class WorkflowConfigurationException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String setting;

    /**
     * Makes one.
     *
     * @param setting the name of the setting as the builder or the environment spells it, such as {@code apiKey}
     * @param problem what is wrong with it and what to do, without the value of a secret
     */
    public WorkflowConfigurationException(String setting, String problem) {
        super(setting + ": " + problem);
        this.setting = Objects.requireNonNull(setting, "setting");
    }

    /** {@return the name of the setting, such as {@code apiKey}} */
    public String setting() {
        return setting;
    }
}
