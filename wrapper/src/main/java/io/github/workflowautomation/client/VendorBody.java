package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
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
     * attached, {@code answerList} the same as an array of {@code {"key", "value"}}, {@code name} the request's name.
     */
    START("\"${answers}\"", "answers", "answerList", "name"),
    /**
     * One attached file among the answers (I; that a file is named by its id is S for task outputs). {@code sid} is the
     * uploaded file's id, {@code fileName} its name.
     */
    ATTACHMENT("\"${sid}\"", "sid", "fileName"),
    /** Answers an approval (T, on the older API). {@code option} is the option's text, {@code comments} the comment. */
    APPROVAL("{\"Approval\":\"${option}\",\"Comments\":\"${comments}\"}", "option", "comments"),
    /** Completes a form or saves its draft (I). {@code answers} and {@code answerList} as for {@link #START}. */
    FORM("\"${answers}\"", "answers", "answerList"),
    /** Fills a data container (D, on the older API). {@code answers} and {@code answerList} as for {@link #START}. */
    DATA_CONTAINER("\"${answers}\"", "answers", "answerList");

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

    /** A template that names a value which does not exist would send nonsense much later; say so at once. */
    String checked(String template) {
        requireJson(template);
        Matcher placeholders = PLACEHOLDER.matcher(template);
        while (placeholders.find()) {
            require(placeholders.group(1) != null, ": a value stands alone in its string, like \"${answers}\"");
            require(
                    values.contains(placeholders.group(1)),
                    ": there is no value ${" + placeholders.group(1) + "}; there are "
                            + values.stream().sorted().toList());
        }
        return template;
    }

    private void requireJson(String template) {
        try {
            JsonValue.parse(template);
        } catch (IllegalArgumentException e) {
            require(false, " is no JSON");
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("VendorConventions.template(" + this + ")" + problem + ".");
        }
    }
}
