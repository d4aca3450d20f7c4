package io.github.workflowautomation.client;

import java.util.Collection;

/** Arguments of which there must be some, since none may well mean all to the server. */
final class NotEmpty {
    private NotEmpty() {}

    static void check(String argument, Collection<?> things) {
        if (things.isEmpty()) {
            throw new IllegalArgumentException(argument + ": must not be empty.");
        }
    }
}
