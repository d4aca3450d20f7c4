package io.github.workflowautomation.client;

import io.github.workflowautomation.api.model.LegacyListUsersDir;
import io.github.workflowautomation.api.parameter.LegacyListUsersQuery;
import io.github.workflowautomation.api.parameter.ListContactsByPermissionQuery;
import io.github.workflowautomation.api.parameter.ListContactsQuery;
import io.github.workflowautomation.api.parameter.ListUsersQuery;
import io.github.workflowautomation.api.parameter.SearchUsersQuery;

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

    static SearchUsersQuery search(UserSearch search, Bodies bodies) {
        SearchUsersQuery.Builder query = SearchUsersQuery.builder();
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

    static ListContactsByPermissionQuery permitted(String permission, PermittedUsers users) {
        ListContactsByPermissionQuery.Builder query =
                ListContactsByPermissionQuery.builder().permissionType(permission);
        ListQuery terms = users.terms();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        users.process().ifPresent(process -> query.processGuid(process.value()));
        users.category().ifPresent(query::categoryGuid);
        return query.build();
    }

    static ListContactsQuery contacts(ListQuery terms) {
        ListContactsQuery.Builder query = ListContactsQuery.builder();
        terms.search().ifPresent(query::search);
        terms.sort()
                .ifPresent(sort -> query.sort(sort.field()).dir(sort.direction().word()));
        return query.build();
    }
}
