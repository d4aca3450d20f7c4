package io.github.workflowautomation.openapi.capture.file;

/** A file that holds no document, and what to save instead. */
final class UselessExport extends Exception {

    /** What works, in the words of the person who has to do it. */
    static final String INSTEAD = """
        What does hold it: on the section's page, open the browser's developer tools and
          - in the console, run  copy(JSON.stringify(ui.specSelectors.specJson().toJS(), null, 2))
            and paste the clipboard into a file <section>.json, or
          - in the network tab, tick "Disable cache", reload, and save all as HAR with content.
        Then import that file.\
        """;

    private static final long serialVersionUID = 1L;

    UselessExport(String what) {
        super(what + "\n" + INSTEAD);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
