package io.github.workflowautomation.client;

import io.github.workflowautomation.api.model.LegacyListUsersDir;
import io.github.workflowautomation.api.parameter.GetUserAdvancedSearchQuery;
import io.github.workflowautomation.api.parameter.GetUserContactsByPermissionQuery;
import io.github.workflowautomation.api.parameter.GetUserContactsQuery;
import io.github.workflowautomation.api.parameter.LegacyListUsersQuery;
import io.github.workflowautomation.api.parameter.ListUsersQuery;

/** What was asked of users, as the parameters of the calls that list them. */
final class UserQueries {
    private UserQueries() {}

    static ListUsersQuery list(ListQuery terms, Bodies bodies) {
        ListUsersQuery.Builder query = ListUsersQuery.builder();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        bodies.filters(terms.filters()).ifPresent(query::filters);
        return query.build();
    }

    static LegacyListUsersQuery legacyList(ListQuery terms, Bodies bodies) {
        LegacyListUsersQuery.Builder query = LegacyListUsersQuery.builder();
        terms.search().ifPresent(query::name);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field())
                        .dir(LegacyListUsersDir.of(sort.direction().word())));
        bodies.filters(terms.filters()).ifPresent(query::filters);
        return query.build();
    }

    static GetUserAdvancedSearchQuery search(UserSearch search, Bodies bodies) {
        GetUserAdvancedSearchQuery.Builder query = GetUserAdvancedSearchQuery.builder();
        ListQuery terms = search.terms();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        bodies.filters(terms.filters()).ifPresent(query::filters);
        search.outside().ifPresent(group -> query.excludeGroupGuid(group.value()));
        search.columns().ifPresent(query::extraUserColumns);
        if (search.leavesOutGuests()) {
            query.excludeGuest(true);
        }
        return query.build();
    }

    static GetUserContactsByPermissionQuery permitted(String permission, PermittedUsers users) {
        GetUserContactsByPermissionQuery.Builder query =
                GetUserContactsByPermissionQuery.builder().permissionType(permission);
        ListQuery terms = users.terms();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        users.process().ifPresent(process -> query.processGuid(process.value()));
        users.category().ifPresent(query::categoryGuid);
        return query.build();
    }

    static GetUserContactsQuery contacts(ListQuery terms) {
        GetUserContactsQuery.Builder query = GetUserContactsQuery.builder();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        return query.build();
    }
}
