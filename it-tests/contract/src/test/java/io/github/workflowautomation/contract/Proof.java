package io.github.workflowautomation.contract;

/** What can be shown of an operation. */
enum Proof {
    REQUIRED("Required arguments", "Called with what it needs, Prism answered as this operation."),
    WHOLE("Every argument", "Called with all that it takes, Prism answered as this operation."),
    DECODED("Decoded as", "The type that the answer became; written again it is what Prism sent."),
    TOKEN("Without a token", "What Prism and the wrapper made of a call without a bearer token."),
    VIOLATION("Violation refused", "What the bundle forbids and Prism refused, by kind."),
    ERRORS("Errors mapped", "The documented statuses that became the right exception of the wrapper.");

    private final String title;
    private final String meaning;

    Proof(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    /** {@return one sentence on what it says} */
    String meaning() {
        return meaning;
    }
}
