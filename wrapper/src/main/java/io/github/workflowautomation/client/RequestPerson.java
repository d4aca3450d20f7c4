package io.github.workflowautomation.client;

import io.github.workflowautomation.api.parameter.GetInstancePrefillsQuery;
import java.util.Set;

/** Somebody whose details a request can hand from task to task; see {@link Requests#prefills}. */
public enum RequestPerson {
    /** Who started it; the vendor's {@code includeRequester} (C). */
    REQUESTER,
    /** Whom it is for; the vendor's {@code includeClient} (C). */
    CLIENT,
    /** The manager of whom it is for; the vendor's {@code includeClientManager} (C). */
    CLIENT_MANAGER;

    static GetInstancePrefillsQuery query(Set<RequestPerson> people) {
        GetInstancePrefillsQuery.Builder query = GetInstancePrefillsQuery.builder();
        if (people.contains(REQUESTER)) {
            query.includeRequester(true);
        }
        if (people.contains(CLIENT)) {
            query.includeClient(true);
        }
        if (people.contains(CLIENT_MANAGER)) {
            query.includeClientManager(true);
        }
        return query.build();
    }
}
