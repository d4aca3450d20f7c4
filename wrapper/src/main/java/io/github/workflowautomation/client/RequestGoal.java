package io.github.workflowautomation.client;

import java.util.Optional;

/** What a request is to come to. */
interface RequestGoal {
    /** How far a request is from the goal. */
    enum Progress {
        AHEAD,
        REACHED,
        MISSED
    }

    /**
     * {@return how far it is}
     *
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when its answer does not say so
     */
    Progress progress(Request request);

    /** {@return what it is to be, after "was not"} */
    String wording();

    /** {@return where it is, as a clause} */
    String standing(Request request);

    /** {@return what to do when it is there and this does not see it} */
    String advice();

    /** {@return a word of the vendor for messages} */
    static String quoted(Optional<String> word) {
        return word.map(text -> "\"" + text + "\"").orElse("not told");
    }
}
