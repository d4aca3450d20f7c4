package io.github.workflowautomation.client;

import io.github.workflowautomation.api.model.LegacyGetFileLinkObjectType;
import io.github.workflowautomation.api.model.LegacyGetFileLinkOwnerType;
import io.github.workflowautomation.api.parameter.DownloadFileQuery;
import io.github.workflowautomation.api.parameter.GetFileInfoQuery;
import io.github.workflowautomation.api.parameter.LegacyGetFileLinkQuery;
import io.github.workflowautomation.api.parameter.PreviewFileQuery;

/** What was said of a file, as the parameters of the calls that give it. */
final class FileQueries {
    private FileQueries() {}

    static DownloadFileQuery download(FileScope scope) {
        DownloadFileQuery.Builder query = DownloadFileQuery.builder();
        scope.owner().ifPresent(owner -> query.ownerSid(owner.sid()).ownerType(owner.type()));
        scope.object().ifPresent(object -> query.objectSid(object.sid()).objectType(object.type()));
        scope.context().ifPresent(context -> query.contextSid(context.sid()).contextType(context.type()));
        scope.version().ifPresent(query::version);
        return query.build();
    }

    static GetFileInfoQuery info(FileScope scope, boolean withVersions) {
        GetFileInfoQuery.Builder query = GetFileInfoQuery.builder();
        scope.owner().ifPresent(owner -> query.ownerSid(owner.sid()).ownerType(owner.type()));
        scope.object().ifPresent(object -> query.objectSid(object.sid()).objectType(object.type()));
        scope.context().ifPresent(context -> query.contextSid(context.sid()).contextType(context.type()));
        scope.version().ifPresent(query::version);
        if (withVersions) {
            query.includeVersions(true);
        }
        return query.build();
    }

    static PreviewFileQuery preview(FileScope scope) {
        PreviewFileQuery.Builder query = PreviewFileQuery.builder();
        scope.owner().ifPresent(owner -> query.ownerSid(owner.sid()).ownerType(owner.type()));
        scope.object().ifPresent(object -> query.objectSid(object.sid()).objectType(object.type()));
        scope.context().ifPresent(context -> query.contextSid(context.sid()).contextType(context.type()));
        scope.version().ifPresent(query::version);
        return query.build();
    }

    /** The owner must be there. */
    static LegacyGetFileLinkQuery link(FileId id, FileScope.Part owner, FileScope scope) {
        LegacyGetFileLinkQuery.Builder query = LegacyGetFileLinkQuery.builder()
                .ownerType(LegacyGetFileLinkOwnerType.of(owner.type()))
                .ownerSid(owner.sid())
                .fileId(id.value());
        scope.object()
                .ifPresent(object -> query.objectType(LegacyGetFileLinkObjectType.of(object.type()))
                        .objectSid(object.sid()));
        return query.build();
    }
}
