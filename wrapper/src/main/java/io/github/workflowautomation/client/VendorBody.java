package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON body that this library sends, as a template: a string that is just <code>${name}</code> stands for a value, and
 * a member whose value is absent is left out. Replace a template by {@link VendorConventions.Builder#template}.
 */
public enum VendorBody {
    /**
     * Starts a request (I: no public source shows this body). {@code answers} is an object of what was answered and
     * attached, {@code answerList} the same as an array of {@link #ANSWER}, {@code name} the request's name.
     */
    START("\"${answers}\"", "answers", "answerList", "name"),
    /**
     * One attached file among the answers (I; that a file is named by its id is S for task outputs). {@code sid} is the
     * uploaded file's id, {@code fileName} its name.
     */
    ATTACHMENT("\"${sid}\"", "sid", "fileName"),
    /** Several files attached to one question (I). {@code files} is the list of them, each as {@link #ATTACHMENT} has it. */
    ATTACHMENTS("\"${files}\"", "files"),
    /** Answers an approval (T, on the older API). {@code option} is the option's text, {@code comments} the comment. */
    APPROVAL("{\"Approval\":\"${option}\",\"Comments\":\"${comments}\"}", "option", "comments"),
    /** Completes a form or saves its draft (I). {@code answers} and {@code answerList} as for {@link #START}. */
    FORM("\"${answers}\"", "answers", "answerList"),
    /** Fills a data container (D, on the older API). {@code answers} and {@code answerList} as for {@link #START}. */
    DATA_CONTAINER("\"${answers}\"", "answers", "answerList"),
    /** Executes a task of any type (I). {@code answers} and {@code answerList} as for {@link #START}. */
    EXECUTE("\"${answers}\"", "answers", "answerList"),
    /** Sets a request's milestone (I). {@code milestone} is its text. */
    MILESTONE("{\"milestone\":\"${milestone}\"}", "milestone"),
    /** Deletes requests (I). {@code ids} is the list of their ids. */
    REQUEST_IDS("\"${ids}\"", "ids"),
    /** Comments on a request (I). {@code request} is its id, {@code text} the comment. */
    COMMENT("{\"instanceSid\":\"${request}\",\"comment\":\"${text}\"}", "request", "text"),
    /** Changes a comment (I). {@code comment} is its id, the others as for {@link #COMMENT}. */
    COMMENT_CHANGE(
            "{\"commentSid\":\"${comment}\",\"instanceSid\":\"${request}\",\"comment\":\"${text}\"}",
            "comment",
            "request",
            "text"),
    /** Adds a participant to a request (I). {@code user} is the user's id. */
    PARTICIPANT("{\"contactSid\":\"${user}\"}", "user"),
    /** Adds recipients to a task, or takes them off it (I). {@code users} is the list of the users' ids. */
    RECIPIENTS("\"${users}\"", "users"),
    /** Takes shares off a task (I). {@code tasks} is the list of the shares' ids. */
    TASK_IDS("\"${tasks}\"", "tasks"),
    /** One element of every {@code answerList} (I). {@code key} is the question's key, {@code value} its answer. */
    ANSWER("{\"key\":\"${key}\",\"value\":\"${value}\"}", "key", "value"),
    /**
     * One condition of a list (D for users on the older API, I elsewhere); they are sent as an array in the parameter
     * {@code filters}. {@code field} is the vendor's name of a field, {@code comparison} one of {@code eq}, {@code contains},
     * {@code lteq}, {@code gteq}, {@code value} a text.
     */
    FILTER(
            "{\"field\":\"${field}\",\"data\":{\"comparison\":\"${comparison}\",\"value\":\"${value}\"}}",
            "field",
            "comparison",
            "value"),
    /**
     * Creates or changes a user (D on the older API, {@code IsActive} S; I on the current one, by the same names). The values
     * are the setters of {@link UserDetails}.
     */
    USER(
            "{\"NameFirst\":\"${firstName}\",\"NameMiddle\":\"${middleName}\",\"NameLast\":\"${lastName}\",\"Email\":\"${email}\","
                    + "\"UserName\":\"${userName}\",\"Title\":\"${title}\",\"Department\":\"${department}\",\"Division\":\"${division}\","
                    + "\"CostCenter\":\"${costCenter}\",\"Location\":\"${location}\",\"Phone\":\"${phone}\",\"AddressLine1\":\"${addressLine1}\","
                    + "\"AddressLine2\":\"${addressLine2}\",\"City\":\"${city}\",\"State\":\"${state}\",\"Postal\":\"${postalCode}\","
                    + "\"Country\":\"${country}\",\"NetworkID\":\"${networkId}\",\"Custom1\":\"${custom1}\",\"Custom2\":\"${custom2}\","
                    + "\"Locale\":\"${locale}\",\"TimeZone\":\"${timeZone}\",\"ManagerSID\":\"${manager}\",\"Password\":\"${password}\","
                    + "\"PasswordConfirm\":\"${password}\",\"IsActive\":\"${active}\"}",
            "firstName",
            "middleName",
            "lastName",
            "email",
            "userName",
            "title",
            "department",
            "division",
            "costCenter",
            "location",
            "phone",
            "addressLine1",
            "addressLine2",
            "city",
            "state",
            "postalCode",
            "country",
            "networkId",
            "custom1",
            "custom2",
            "locale",
            "timeZone",
            "manager",
            "password",
            "active"),
    /** Who acts for a user, and when (I: the names are those of the older API's answers, D). The dates are ISO 8601 in UTC. */
    DELEGATION(
            "{\"DelegateSid\":\"${delegate}\",\"DelegationStart\":\"${start}\",\"DelegationEnd\":\"${end}\"}",
            "delegate",
            "start",
            "end"),
    /** Which users get another status (I). {@code users} is an array of their ids. */
    USER_STATUS("\"${users}\"", "users"),
    /** Creates or changes a group (I). {@code name} is its name, {@code description} what is said about it. */
    GROUP("{\"Name\":\"${name}\",\"Description\":\"${description}\"}", "name", "description"),
    /** Which groups to delete (I). {@code groups} is an array of their ids. */
    GROUPS("\"${groups}\"", "groups"),
    /** Which users come into a group or leave it (I). {@code users} is an array of their ids. */
    GROUP_MEMBERS("\"${users}\"", "users"),
    /** Creates an API key (I; that a key may have both is D). {@code expires} is ISO 8601 in UTC. */
    API_KEY("{\"description\":\"${description}\",\"expirationDate\":\"${expires}\"}", "description", "expires"),
    /** A value for a filter that a report exposes (T); they are sent as an array. {@code label} is its label. */
    REPORT_RUN_FILTER("{\"label\":\"${label}\",\"value\":\"${value}\"}", "label", "value"),
    /**
     * A condition on the rows of an export (S on the older API, I on the current one); they are sent as an array in the
     * parameter {@code filters}. {@code field} is what it looks at, {@code operator} one of {@link ReportOperator}, {@code
     * value} a text.
     */
    REPORT_FILTER(
            "{\"field\":\"${field}\",\"data\":{\"type\":\"string\",\"value\":\"${value}\","
                    + "\"comparison\":\"${operator}\"}}",
            "field",
            "operator",
            "value"),
    /**
     * Runs a report on the older API (S, in an early draft). {@code start} is how many rows to pass over, {@code limit} how
     * many to bring, {@code page} which page that is, from 1.
     */
    LEGACY_RUN(
            "{\"start\":\"${start}\",\"filters\":[],\"persist\":true,\"page\":\"${page}\",\"limit\":\"${limit}\"}",
            "start",
            "page",
            "limit"),
    /**
     * Starts a request on the older API (I: its documentation says that no body is needed, and shows none). The same values
     * as for {@link #START}; {@code answers} and {@code answerList} are absent when there are none.
     */
    LEGACY_START("{\"name\":\"${name}\",\"answers\":\"${answers}\"}", "answers", "answerList", "name");

    private static final Pattern PLACEHOLDER = Pattern.compile("\"\\$\\{(\\w+)}\"|\\$\\{");

    private final String defaultTemplate;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> values;

    VendorBody(String defaultTemplate, String... values) {
        this.defaultTemplate = defaultTemplate;
        this.values = List.of(values);
    }

    /** {@return the template that is used unless a client is told otherwise} */
    public String defaultTemplate() {
        return defaultTemplate;
    }

    /**
     * {@return the template as compact JSON} One that names a value which does not exist would send nonsense much later, so
     * it is refused at once.
     */
    String checked(String key, String template) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        while (placeholders.find()) {
            String name = placeholders.group(1);
            ConventionKinds.require(name != null, key, "a value stands alone in its string, like \"${answers}\"");
            ConventionKinds.require(
                    values.contains(name),
                    key,
                    "there is no value ${" + name + "}; there are "
                            + values.stream().sorted().toList());
        }
        try {
            return JsonValue.parse(template).toJson();
        } catch (IllegalArgumentException e) {
            throw new WorkflowConfigurationException(key, "is no JSON.");
        }
    }
}
