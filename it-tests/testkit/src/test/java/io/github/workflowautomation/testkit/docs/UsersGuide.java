package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.NewApiKey;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The code of docs/users.md. */
final class UsersGuide {
    private UsersGuide() {}

    static Optional<User> find(WorkflowClient workflow) {
        // tag::users-find[]
        User me = workflow.users().current();
        Optional<User> maria = workflow.users().findByUserName("maria.silva");
        // end::users-find[]
        return maria.filter(user -> !user.equals(me));
    }

    static UserId create(WorkflowClient workflow) {
        // tag::users-create[]
        UserId kim = workflow.users()
                .create(user -> user.firstName("Kim")
                        .lastName("Lee")
                        .email("kim.lee@example.com")
                        .userName("kim.lee")
                        .timeZone(ZoneId.of("Europe/Lisbon"))); // sent by the name that Windows has for it
        // end::users-create[]
        return kim;
    }

    static void group(WorkflowClient workflow, GroupId group, UserId kim) {
        // tag::users-groups[]
        workflow.groups().addMembers(group, List.of(kim));
        // end::users-groups[]
    }

    static String key(WorkflowClient workflow, Instant end) {
        // tag::users-keys[]
        NewApiKey key = workflow.apiKeys()
                .create(details -> details.description("nightly export").expires(end));
        String once = key.privateKey().reveal(); // shown this once; toString masks it
        // end::users-keys[]
        return once;
    }
}
