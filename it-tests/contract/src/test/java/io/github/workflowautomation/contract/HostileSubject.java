package io.github.workflowautomation.contract;

/** Something that reads what a server answers: a model, an operation of the raw client, a friendly method. */
interface HostileSubject {
    /** {@return what it is called in reports} */
    String name();

    /** {@return what an honest server answers} */
    Tree sample();

    /** {@return what an honest server calls that} */
    String contentType();

    /**
     * Reads an answer, and all that can be asked of what comes of it.
     *
     * @return {@code value}, or the name of the typed error
     * @throws AssertionError when it is neither
     */
    String read(HostileAnswer answer);
}
