package io.github.workflowautomation.client;

import java.util.List;

/**
 * A piece of a vendor answer that this library looks for, with the JSON names under which it may stand.
 *
 * <p>Names are tried in order, first as written, then in any case and with or without underscores and hyphens: {@code
 * instanceSid} also finds {@code InstanceSID} and {@code instance_sid}. A dot steps into an object. The letters beside a
 * name are its evidence: D documented, S in code that the vendor published, T in third-party code, C catalogued, I
 * inferred. Replace a list by {@link VendorConventions.Builder#names}.
 */
public enum VendorField {
    /** The items of a list answer that is an object: {@code items} (D). */
    LIST_ITEMS("items"),
    /** How many items there are in all: {@code total} (D), {@code TotalItemCnt} (D). */
    LIST_TOTAL("total", "TotalItemCnt"),

    /** A user's id: {@code SID} (D), {@code contactSid} and {@code contactGuid} (S), the others I. */
    USER_ID("SID", "contactSid", "contactGuid", "userSid", "userGuid", "guid", "id"),
    /** The name to sign in with: {@code UserName} (D). */
    USER_NAME("UserName"),
    /** The name to show: {@code name} (S), the others I. */
    USER_DISPLAY_NAME("name", "displayName", "fullName"),
    /** The first name: {@code NameFirst} (D), {@code firstName} (S). */
    USER_FIRST_NAME("NameFirst", "firstName"),
    /** The last name: {@code NameLast} (D), {@code lastName} (S). */
    USER_LAST_NAME("NameLast", "lastName"),
    /** The mail address: {@code Email} (D). */
    USER_EMAIL("Email"),
    /** Whether the user may sign in: {@code IsActive} (S, in what the vendor's code writes). */
    USER_ACTIVE("IsActive"),
    /** When the user was made: {@code CreatedDate} (D). */
    USER_CREATED_AT("CreatedDate"),
    /** When the user was deleted: {@code DeletedDate} (D), with a date in the year 1 for never. */
    USER_DELETED_AT("DeletedDate"),
    /** When the user was last changed: {@code ModifiedDate} (D). */
    USER_MODIFIED_AT("ModifiedDate"),
    /** The user's number: {@code ContactID} (D, S). */
    USER_NUMBER("ContactID"),
    /** The middle name: {@code NameMiddle} (D), {@code middleName} (S). */
    USER_MIDDLE_NAME("NameMiddle", "middleName"),
    /** The title of the position: {@code Title} (D). */
    USER_TITLE("Title"),
    /** The department: {@code Department} (D). */
    USER_DEPARTMENT("Department"),
    /** The division: {@code Division} (D). */
    USER_DIVISION("Division"),
    /** The cost centre: {@code CostCenter} (D). */
    USER_COST_CENTER("CostCenter"),
    /** The location: {@code Location} (D). */
    USER_LOCATION("Location"),
    /** The phone number: {@code Phone} (D). */
    USER_PHONE("Phone"),
    /** The language and region: {@code Locale} (D). */
    USER_LOCALE("Locale"),
    /** The time zone, mostly by its Windows name: {@code TimeZone} (D). */
    USER_TIME_ZONE("TimeZone"),
    /** Whom the user reports to: {@code ManagerSID} (D), {@code reportsToGuid} (S). */
    USER_MANAGER_ID("ManagerSID", "reportsToGuid"),
    /** Who acts for the user: {@code DelegateSid} (D). */
    USER_DELEGATE_ID("DelegateSid"),
    /** From when on: {@code DelegationStart} (D). */
    USER_DELEGATION_START("DelegationStart"),
    /** Until when: {@code DelegationEnd} (D). */
    USER_DELEGATION_END("DelegationEnd"),

    /** A group's id: {@code groupGuid} (C, as a parameter), the others I. */
    GROUP_ID("groupGuid", "groupSid", "SID", "guid", "id"),
    /** A group's name: all I. */
    GROUP_NAME("name", "groupName"),
    /** A group's description: I. */
    GROUP_DESCRIPTION("description"),

    /** An API key's id: {@code id} (C, as a parameter), the others I. */
    API_KEY_ID("id", "apiKeyId", "SID", "guid"),
    /** The key itself, in the one answer that has it: all I. */
    API_KEY_PRIVATE_KEY("privateKey", "key", "apiKey", "personalKey"),

    /** A process's id: {@code sid} (I), {@code processSid} (D), {@code processGuid} (C), the others I. */
    PROCESS_ID("sid", "processSid", "processGuid", "guid", "id"),
    /** A process's name: {@code name} (I), {@code processName} (D). */
    PROCESS_NAME("name", "processName"),
    /** Whether a process, or the process of a request, is in development, testing or production (D). */
    PUBLISH_STATUS("publishStatus"),

    /** An object in which an answer may wrap a request: {@code request} (D), {@code instance} (I). */
    REQUEST_ENVELOPE("request", "instance"),
    /** A request's id: {@code sid} (D, T), {@code instanceSid} (T), the others I. */
    REQUEST_ID("sid", "instanceSid", "instanceGuid", "requestSid", "guid", "id"),
    /** The number that users see: {@code id} (D), {@code instanceId} (T). */
    REQUEST_NUMBER("id", "instanceId"),
    /** A request's name: {@code name} (D), {@code requestName} and {@code instanceName} (C, D as parameters). */
    REQUEST_NAME("name", "requestName", "instanceName"),
    /** How far a request is: {@code state} (D), {@code status} (I). */
    REQUEST_STATE("state", "status"),
    /** The last milestone reached: {@code lastMilestone} (D). */
    REQUEST_MILESTONE("lastMilestone"),
    /** When that was: {@code lastMilestoneDate} (D). */
    REQUEST_MILESTONE_AT("lastMilestoneDate"),
    /** When a request was started: {@code startDate} (D), {@code createdDate} (T). */
    REQUEST_STARTED_AT("startDate", "createdDate"),
    /** When a request was completed: {@code endDate} (T, as a report column), the others I. */
    REQUEST_COMPLETED_AT("completedDate", "endDate", "completionDate"),
    /** The files of a request that was read with them: all I. */
    REQUEST_FILES("files", "instanceFiles"),
    /** The completed forms of a request that was read with them: all I. */
    REQUEST_COMPLETED_FORMS("completedForms", "forms"),
    /** The process of a request: {@code processSid} (D), the others I. */
    REQUEST_PROCESS_ID("processSid", "processGuid", "process.sid"),
    /** The name of that process: {@code processName} (D), the other I. */
    REQUEST_PROCESS_NAME("processName", "process.name"),

    /**
     * A person's share of a task, which is what gets completed: {@code recipientTaskSid}, {@code recipTaskSid},
     * {@code itaskRecipSid} and {@code recipientTaskGuid} (C, as parameters), the others I.
     */
    TASK_ID("recipientTaskSid", "recipTaskSid", "recipientTaskGuid", "itaskRecipSid", "sid", "guid", "id"),
    /** The request of a task: {@code instanceSid} (T), the others I. */
    TASK_REQUEST_ID("instanceSid", "instanceGuid", "requestSid", "instance.sid", "request.sid"),
    /** A task's name: {@code TaskName} (T), {@code name} (I). */
    TASK_NAME("TaskName", "name"),
    /** The name of a task's request: all I. */
    TASK_REQUEST_NAME("instanceName", "requestName", "instance.name", "request.name"),
    /** How far a task is: {@code taskState} (C, as a parameter), the others I. */
    TASK_STATE("taskState", "state", "status"),
    /** The task that a share is of: {@code instanceTaskSid} (C, as a parameter), the others I. */
    TASK_WHOLE_ID("instanceTaskSid", "instanceTaskGuid", "itaskGuid", "instanceTask.sid"),

    /** The addresses of the data containers that wait: {@code endpoints} (D). */
    DATA_CONTAINER_ENDPOINTS("endpoints"),
    /** The fields of a data container: {@code field_configuration} (D). */
    DATA_CONTAINER_FIELDS("field_configuration"),
    /** The key of such a field: {@code key} (D). */
    DATA_CONTAINER_FIELD_KEY("key"),
    /** The type of such a field: {@code value_type} (D). */
    DATA_CONTAINER_FIELD_TYPE("value_type"),

    /** The list of an approval's options: all I. */
    APPROVAL_OPTIONS("options", "approvalOptions", "approvals", "choices"),
    /** The text of one option that is an object: all I. */
    APPROVAL_OPTION("value", "option", "name", "label", "text"),

    /** A report's id: {@code SID} (T), {@code reportSid} (C), the others I. */
    REPORT_ID("SID", "reportSid", "guid", "id"),
    /** A report's name: {@code name} (T), {@code reportName} (I). */
    REPORT_NAME("name", "reportName"),
    /** A report's description: {@code description} (T). */
    REPORT_DESCRIPTION("description"),
    /** The list of a report's filters: {@code filters} (T). */
    REPORT_FILTERS("filters"),
    /** What an element of that list wraps its filters in: {@code filter} (T). */
    REPORT_FILTER_GROUP("filter"),
    /** What a filter looks at: {@code MappingVal} (S), {@code mapping_val} (T, the same to this library). */
    REPORT_FILTER_MAPPING("MappingVal"),
    /** The same for people: {@code mapping_text} (T). */
    REPORT_FILTER_MAPPING_TEXT("mapping_text"),
    /** How a filter compares: {@code Operator} (S), {@code @operator} (T). */
    REPORT_FILTER_OPERATOR("Operator", "@operator"),
    /** What a filter compares with: {@code Value} (S). */
    REPORT_FILTER_VALUE("Value"),
    /** Whether, or under which label, a filter is exposed: {@code Expose} (S). */
    REPORT_FILTER_EXPOSE("Expose"),
    /** The list of a report's columns: {@code columns} (T). */
    REPORT_COLUMNS("columns"),
    /** What an element of that list wraps its columns in: {@code column} (T). */
    REPORT_COLUMN_GROUP("column"),
    /** A column's heading: {@code @alias} (T). */
    REPORT_COLUMN_ALIAS("@alias", "alias"),
    /** What a column shows: {@code mapping_val} (T). */
    REPORT_COLUMN_MAPPING("mapping_val"),
    /** The same for people: {@code mapping_text} (T). */
    REPORT_COLUMN_MAPPING_TEXT("mapping_text"),
    /** How the cells of a column are written: {@code @format} (T). */
    REPORT_COLUMN_FORMAT("@format", "format"),
    /** How the cells of a column are summed up: {@code @aggregate} (T). */
    REPORT_COLUMN_AGGREGATE("@aggregate", "aggregate"),
    /** Whether rows can be sorted by a column: {@code @sortable} (T). */
    REPORT_COLUMN_SORTABLE("@sortable", "sortable"),
    /** Whether a column is shown: {@code isSelected} (T). */
    REPORT_COLUMN_SELECTED("isSelected"),
    /** A column's place: {@code index} (T). */
    REPORT_COLUMN_INDEX("index"),

    /** A file's id: {@code sid} (S), {@code fileSid} (C), the older {@code FileKey} and {@code file} (D). */
    FILE_ID("sid", "fileSid", "FileKey", "file"),
    /** A file's name: {@code fileName} (S, D), {@code originalFilename} (S). */
    FILE_NAME("fileName", "originalFilename"),
    /** When a file was stored: {@code createdDate} (S, D). */
    FILE_CREATED_AT("createdDate"),
    /** Where its bytes are, below the tenant's host: {@code downloadLink} (S), {@code StreamEndpoint} (D, S). */
    FILE_LINK("downloadLink", "StreamEndpoint");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> defaultNames;

    VendorField(String... defaultNames) {
        this.defaultNames = List.of(defaultNames);
    }

    /** {@return the JSON names that are tried unless a client is told otherwise, in order} */
    public List<String> defaultNames() {
        return defaultNames;
    }
}
