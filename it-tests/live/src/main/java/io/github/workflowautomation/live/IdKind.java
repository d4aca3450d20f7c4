package io.github.workflowautomation.live;

import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of thing that has an id, where lists of it are, and which parameters take its id. */
enum IdKind {
    USER(
            VendorField.USER_ID,
            List.of("listUsers", "legacyListUsers", "listContacts", "listManagers", "listGroupMembers"),
            List.of("userGuid", "userSid", "contactSid", "contactGuid"),
            "getUser"),
    GROUP(VendorField.GROUP_ID, List.of("listGroups"), List.of("groupGuid"), "getGroup"),
    PROCESS(
            VendorField.PROCESS_ID,
            List.of("searchProcesses", "legacyListProcesses"),
            List.of("processSid", "processSids", "processGuid"),
            "getProcesses"),
    PROCESS_TASK(
            List.of("processTaskSid", "processTaskGuid", "sid", "guid"),
            List.of("listProcessTasks", "listFirstTasks"),
            List.of("processTaskSid", "processTaskSids", "processTaskGuid"),
            "getProcessTask"),
    REQUEST(
            VendorField.REQUEST_ID,
            List.of("listInstances", "legacyListMyInstances"),
            List.of("instanceSid", "instanceGuid", "instance_sid", "owner_sid"),
            "getInstance"),
    REQUEST_TASK(
            VendorField.TASK_WHOLE_ID,
            List.of("listMyTasks", "searchTasks", "listRecipientTasks"),
            List.of("instanceTaskSid", "instanceTaskGuid"),
            "getTaskSummary"),
    TASK(
            VendorField.TASK_ID,
            List.of("listMyTasks", "searchTasks", "listRecipientTasks", "legacyListMyTasks"),
            List.of("recipientTaskSid", "recipientTaskGuid", "itaskRecipSid", "recip_task_sid"),
            "getApproval"),
    REPORT(
            VendorField.REPORT_ID,
            List.of("searchReports", "legacyListReports"),
            List.of("reportSid", "report_sid"),
            "getReport"),
    FILE(
            VendorField.FILE_ID,
            List.of("listInstanceFiles", "legacyListInstanceFiles"),
            List.of("fileSid"),
            "getFileInfo"),
    FORM(List.of("sid"), List.of("searchForms"), List.of("formSid", "formSids"), "getForms");

    /** Where a parameter is just called sid or id, the path says of what. */
    private static final Map<String, IdKind> BY_PATH = Map.of(
            "/api/files/", FILE,
            "/processes/", PROCESS,
            "/users/", USER);

    private final Optional<VendorField> field;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> usualNames;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> lists;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> parameters;

    private final String reader;

    IdKind(VendorField field, List<String> lists, List<String> parameters, String reader) {
        this(Optional.of(field), List.of(), lists, parameters, reader);
    }

    IdKind(List<String> usualNames, List<String> lists, List<String> parameters, String reader) {
        this(Optional.empty(), usualNames, lists, parameters, reader);
    }

    IdKind(
            Optional<VendorField> field,
            List<String> usualNames,
            List<String> lists,
            List<String> parameters,
            String reader) {
        this.field = field;
        this.usualNames = usualNames;
        this.lists = lists;
        this.parameters = parameters;
        this.reader = reader;
    }

    /** {@return what the client calls the id, if it looks for it} */
    Optional<VendorField> field() {
        return field;
    }

    /** {@return the JSON names of the id in a list, in the order in which they are tried} */
    List<String> names(VendorConventions conventions) {
        return field.map(conventions::names).orElse(usualNames);
    }

    /** {@return the operation that reads one thing by its id} */
    String reader() {
        return reader;
    }

    /** {@return the kinds of which an operation's answer is a list} */
    static List<IdKind> listedBy(String operationId) {
        return Stream.of(values())
                .filter(kind -> kind.lists.contains(operationId))
                .toList();
    }

    /** {@return the kind whose id a parameter takes} */
    static Optional<IdKind> of(KnownOperation operation, String parameter) {
        Optional<IdKind> named = Stream.of(values())
                .filter(kind -> kind.parameters.contains(parameter))
                .findFirst();
        return named.or(() -> byPath(operation, parameter));
    }

    private static Optional<IdKind> byPath(KnownOperation operation, String parameter) {
        boolean template = operation.path().contains("/template/");
        return parameter.equals("sid") && !template
                ? BY_PATH.entrySet().stream()
                        .filter(entry -> operation.path().startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Stream.of(name().split("_", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
