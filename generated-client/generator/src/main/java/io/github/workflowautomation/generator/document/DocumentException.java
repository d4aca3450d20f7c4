package io.github.workflowautomation.generator.document;

/** The document asks for something that cannot be generated faithfully. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the place and the reason. */
    public DocumentException(Pointer at, String reason) {
        super(at + ": " + reason);
    }
}
