package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import java.util.Set;

/**
 * A call of the vendor's API that the friendly methods make, with the path and, for a list, the paging that fits the public
 * evidence best. Those whose names begin with {@code LEGACY} are the older API's; {@link VendorConventions#legacyPrefix()}
 * goes before their paths.
 *
 * <p>The letter is the evidence of the path: D documented, S in code that the vendor published, C catalogued, T in
 * third-party code, I inferred. Replace a path by {@link VendorConventions.Builder#path}, a paging by
 * {@link VendorConventions.Builder#paging}.
 */
public enum VendorCall {
    /** Whether a tenant's API key is good (C). */
    VERIFY_API_KEY("/api/auth/apikey/{tenant}/{key}/verify"),
    /** Creates an API key of the tenant (C). */
    CREATE_API_KEY("/api/auth/apikey"),
    /** Creates a personal API key (C). */
    CREATE_PERSONAL_API_KEY("/api/auth/personalapikey"),
    /** The user for whom a client acts (C). */
    CURRENT_USER("/api/user/current"),
    /** A user (C). */
    GET_USER("/api/user/{userGuid}"),
    /** The users (C). */
    LIST_USERS("/api/user/", Paging.START_COUNT),
    /** A user with all that the server tells of him (C). */
    GET_FULL_USER("/api/user/{userGuid}/full"),
    /** The users in whom is found what was asked for (C). */
    SEARCH_USERS("/api/user/advancedSearch", Paging.START_COUNT),
    /** The users who have a permission (C). */
    LIST_PERMITTED_USERS("/api/user/contacts/by-permission", Paging.START_COUNT),
    /** The users to pick from (C). */
    LIST_CONTACTS("/api/user/contacts", Paging.START_COUNT),
    /** Creates a user (C). */
    CREATE_USER("/api/user/"),
    /** Changes a user (C). */
    UPDATE_USER("/api/user/{userGuid}"),
    /** Lets users sign in, or keeps them from it (C). */
    SET_USER_STATUS("/api/user/setStatus/{status}"),
    /** The groups (C). */
    LIST_GROUPS("/api/user/groups/list", Paging.START_COUNT),
    /** A group (C). */
    GET_GROUP("/api/user/groups/{groupGuid}"),
    /** The groups that a user is in (C, without parameters for pages). */
    LIST_USER_GROUPS("/api/user/{userGuid}/groups", Paging.NONE),
    /** The members of a group (C). */
    LIST_GROUP_MEMBERS("/api/user/groups/{groupGuid}/members", Paging.START_COUNT),
    /** The users who are not in a group (C). */
    LIST_GROUP_NON_MEMBERS("/api/user/groups/{groupGuid}/nonMembers", Paging.START_COUNT),
    /** The runs of a sync of users (C). */
    LIST_USER_SYNC_RUNS("/api/user/sync/{id}/history", Paging.LIMIT_OFFSET),
    /** The processes in which a text is found (C, without parameters for pages). */
    SEARCH_PROCESSES("/api/processes/search", Paging.NONE),
    /** A process (C). */
    GET_PROCESS("/api/processes/{processSids}"),
    /** Starts a request (C). */
    START_REQUEST("/api/instance/start/{processSid}"),
    /** Starts a request at a certain task (C). */
    START_REQUEST_AT_TASK("/api/instance/start/{processSid}/{processTaskSid}"),
    /** A request (C). */
    GET_REQUEST("/api/instance/{instanceSid}"),
    /** The requests on which a user has a permission (C). */
    LIST_REQUESTS("/api/instance/list/{permissionType}", Paging.START_COUNT),
    /** Cancels a request (C). */
    CANCEL_REQUEST("/api/instance/{instanceSid}/cancel"),
    /** The files of a request (S). */
    LIST_REQUEST_FILES("/api/instance/{instanceSid}/files", Paging.NONE),
    /** The shares of the tasks of a request (C, without parameters for pages). */
    LIST_REQUEST_TASKS("/api/instance/{instanceSid}/recipientTask/list/data", Paging.NONE),
    /** Those who may take part in the discussion of a request (C). */
    LIST_DISCUSSION_PARTICIPANTS("/api/instance/{instanceSid}/discussion/participants", Paging.START_COUNT),
    /** The recipients of a task in a request (C). */
    LIST_TASK_RECIPIENTS("/api/instance/tasks/{instanceTaskSid}/recipients", Paging.START_COUNT),
    /** The recipients of a task in a process (C). */
    LIST_PROCESS_TASK_RECIPIENTS("/api/processes/processTask/{processTaskSid}/recipients", Paging.START_COUNT),
    /** The open tasks of the user for whom a client acts (C). */
    LIST_MY_TASKS("/api/instance/mytask/list", Paging.START_COUNT),
    /** The tasks in which a text is found (C). */
    SEARCH_TASKS("/api/instance/task/search", Paging.START_COUNT),
    /** An approval and its options (C). */
    GET_APPROVAL("/api/instance/tasktypes/approval/{recipientTaskSid}"),
    /** Answers an approval (C). */
    COMPLETE_APPROVAL("/api/instance/tasktypes/approval/{recipientTaskSid}"),
    /** Completes a form (C). */
    COMPLETE_FORM("/api/instance/tasktypes/form/{recipientTaskSid}"),
    /** The data containers that wait in a request (C). */
    LIST_DATA_CONTAINERS("/api/instance/tasktypes/dataContainer/endpoints/list"),
    /** A data container and its fields (C). */
    GET_DATA_CONTAINER("/api/instance/tasktypes/dataContainer/{recipientTaskSid}"),
    /** Fills a data container (C). */
    COMPLETE_DATA_CONTAINER("/api/instance/tasktypes/dataContainer/{recipientTaskSid}"),
    /** Gives a task to another user (C). */
    REASSIGN_TASK("/api/instance/task/recipientTask/{recipientTaskSid}/reassign/{contactSid}"),
    /** Stores a file (S). What the two names stand for is set by {@code uploadFolder} and {@code uploadPath}. */
    UPLOAD_FILE("/api/files/{parentFolder}/{path}/upload"),
    /** The bytes of a file (C). */
    DOWNLOAD_FILE("/api/files/{sid}/download"),
    /** What is known of a file (C). */
    GET_FILE_INFO("/api/files/{sid}/info"),
    /** The document templates (C). */
    LIST_FILE_TEMPLATES("/api/files/template/library/management", Paging.LIMIT_SKIP),
    /** The reports in which a text is found (C, without parameters for pages). */
    SEARCH_REPORTS("/api/reports/search", Paging.NONE),
    /** A report (C). */
    GET_REPORT("/api/reports/{reportSid}"),
    /** The rows of a report (C, T). */
    EXPORT_REPORT("/api/reports/{reportSid}/export/data/{exportType}"),
    /** Runs a report (C; with filters T). A paging that is set for it changes nothing. */
    RUN_REPORT("/api/reports/{reportSid}/run", Paging.NONE),

    /** The user for whom a client acts (D). */
    LEGACY_CURRENT_USER("/users/current"),
    /** A user (D). */
    LEGACY_GET_USER("/users/{sid}"),
    /** The users (D). */
    LEGACY_LIST_USERS("/users/", Paging.START_COUNT),
    /** Creates a user (D). */
    LEGACY_CREATE_USER("/users/"),
    /** Changes a user (D). */
    LEGACY_UPDATE_USER("/users/{sid}"),
    /** Keeps a user from signing in (D). */
    LEGACY_DEACTIVATE_USER("/users/{sid}"),
    /** The processes (T, without parameters for pages). */
    LEGACY_LIST_PROCESSES("/processes", Paging.NONE),
    /** A process (T). */
    LEGACY_GET_PROCESS("/processes/{sid}"),
    /** Starts a request (D). */
    LEGACY_START_REQUEST("/instances/{process_sid}/start"),
    /** The requests of the user for whom a client acts (D). */
    LEGACY_LIST_MY_REQUESTS("/instances/mine", Paging.START_COUNT),
    /** The files of a request (D). */
    LEGACY_LIST_REQUEST_FILES("/files/instancelist/{instance_sid}", Paging.NONE),
    /** The open tasks of the user for whom a client acts (I: no public source shows how the older API lists them). */
    LEGACY_LIST_MY_TASKS("/instances/tasks/mine", Paging.START_COUNT),
    /** Answers an approval (T). */
    LEGACY_COMPLETE_APPROVAL("/tasktypes/approval/{recipient_task_sid}"),
    /** The data containers that wait in a request (D). */
    LEGACY_LIST_DATA_CONTAINERS("/tasktypes/data-container/endpoints"),
    /** A data container and its fields (D). */
    LEGACY_GET_DATA_CONTAINER("/tasktypes/data-container/instances/tasks/reciptasks/{recip_task_sid}"),
    /** Fills a data container (D). */
    LEGACY_COMPLETE_DATA_CONTAINER("/tasktypes/data-container/instances/tasks/reciptasks/{recip_task_sid}"),
    /** Stores a file (D). */
    LEGACY_UPLOAD_FILE("/files/upload/"),
    /** The bytes of a file, by its owner and its key (D). */
    LEGACY_GET_FILE_LINK("/files/link"),
    /** Copies a file of a request under a new name (S). */
    LEGACY_COPY_FILE("/files/{request_id}/{file_key}/copyandrename"),
    /** The reports (I: no public source shows how the older API lists them). */
    LEGACY_LIST_REPORTS("/reports", Paging.NONE),
    /** The rows of a report (S). */
    LEGACY_EXPORT_REPORT("/reports/{report_sid}/tofile/csv"),
    /** The filters of a report (S). */
    LEGACY_LIST_REPORT_FILTERS("/reports/{report_sid}/filters", Paging.NONE),
    /** Runs a report (S, in an early draft). Its parts are asked for in its body; a paging that is set changes nothing. */
    LEGACY_RUN_REPORT("/reports/{report_sid}", Paging.NONE);

    private final String defaultPath;

    private final Paging defaultPaging;
    private final boolean list;

    VendorCall(String defaultPath) {
        this(defaultPath, Paging.NONE, false);
    }

    VendorCall(String defaultPath, Paging defaultPaging) {
        this(defaultPath, defaultPaging, true);
    }

    VendorCall(String defaultPath, Paging defaultPaging, boolean list) {
        this.defaultPath = defaultPath;
        this.defaultPaging = defaultPaging;
        this.list = list;
    }

    /** {@return the path that is called unless a client is told otherwise, with its variables in braces} */
    public String defaultPath() {
        return defaultPath;
    }

    /** {@return how pages are asked for unless a client is told otherwise} */
    public Paging defaultPaging() {
        return defaultPaging;
    }

    /** {@return whether it answers with a list} */
    public boolean isList() {
        return list;
    }

    /** {@return which generation of the API it is of} */
    public Generation generation() {
        return name().startsWith("LEGACY") ? Generation.LEGACY : Generation.CURRENT;
    }

    /** The names that a path of it may have in braces. */
    Set<String> variables() {
        return UrlTemplate.parse(defaultPath).names();
    }

    /** Whether no public source tells of it. */
    boolean isInferred() {
        return this == LEGACY_LIST_MY_TASKS || this == LEGACY_LIST_REPORTS;
    }
}
