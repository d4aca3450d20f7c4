package io.github.workflowautomation.testkit;

/** When a task with several recipients is done. */
enum RecipientRule {
    /** When the first of them has completed it; the others' shares are cancelled. */
    ANY,
    /** When all of them have. */
    ALL
}
