package io.github.workflowautomation.testkit;

import java.util.Optional;
import java.util.UUID;

/**
 * A user of the tenant; the vendor also says contact.
 *
 * @param manager the user name of the person's manager
 */
record Person(
        UUID sid,
        int contactId,
        String userName,
        String firstName,
        String lastName,
        String department,
        Optional<String> manager) {

    String name() {
        return firstName + " " + lastName;
    }

    String email() {
        return userName + "@example.com";
    }
}
