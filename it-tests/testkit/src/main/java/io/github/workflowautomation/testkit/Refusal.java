package io.github.workflowautomation.testkit;

/** A request that the tenant does not do; answered in the vendor's shape {@code {status, message, description}}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String description;

    private Refusal(int status, String title, String description) {
        super(title + ": " + description, null, false, false);
        this.status = status;
        this.title = title;
        this.description = description;
    }

    static Refusal badRequest(String description) {
        return new Refusal(400, "Bad Request", description);
    }

    static Refusal unauthorized(String description) {
        return new Refusal(401, "Unauthorized", description);
    }

    /** The older API's, in plain text and with a status that does not tell it from other refusals. */
    static Refusal expiredToken() {
        return new Refusal(403, "expired token", "");
    }

    static Refusal forbidden() {
        return new Refusal(403, "Forbidden", "permission denied");
    }

    static Refusal notFound(String description) {
        return new Refusal(404, "Not Found", description);
    }

    static Refusal conflict(String description) {
        return new Refusal(409, "Conflict", description);
    }

    static Refusal tooLarge(int limit) {
        return new Refusal(413, "Payload Too Large", "a body holds at most " + limit + " bytes");
    }

    /** A call that a real tenant may know and this one does not: better said than answered wrongly. */
    static Refusal notPlayed(String what) {
        return new Refusal(501, "Not Implemented", "the fake tenant does not play " + what);
    }

    /** The same with what a test can do about it. */
    static Refusal notPlayedOperation(String id) {
        return notPlayed(id + "; FakeTenant.answer(\"" + id + "\", …) tells it what to say");
    }

    static Refusal broken() {
        return new Refusal(500, "Internal Server Error", "the fake tenant failed; its standard error says why");
    }

    int status() {
        return status;
    }

    /** Whether the title is all that is said, in plain text. */
    boolean isPlain() {
        return description.isEmpty();
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
