package io.github.workflowautomation.openapi.capture.fetch;

/** Asks the person at the console. */
public interface Prompt {

    /**
     * Asks for a value.
     *
     * @param what its name
     * @param hidden whether what is typed must not be seen
     * @return what was typed; empty if nothing was
     */
    String ask(String what, boolean hidden);
}
