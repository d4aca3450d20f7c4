package io.github.workflowautomation.client.internal.transport;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which way an answer with a good status is not what it should be, and what to do about it. */
enum UnreadableAnswer {
    EMPTY(
            "an empty body where a value was promised",
            "If the tenant always answers so, the operation's document is wrong: report it."),
    CUT(
            "JSON that ends too early",
            "Something between cut the answer: look at proxies and gateways on the way, and at their limits."),
    NOT_JSON(
            "something that is not JSON",
            "Check that the setting host names the tenant itself, and that no gateway between answers in its place."),
    OTHER_SHAPE(
            "JSON of another shape",
            "If the tenant always answers so, read the operation as open JSON, and report the difference.");

    private static final Pattern TYPE = Pattern.compile("^\\s*([\\w.+-]{1,40}/[\\w.+-]{1,40})\\s*(;|$)");

    private final String words;
    private final String nextStep;

    UnreadableAnswer(String words, String nextStep) {
        this.words = words;
        this.nextStep = nextStep;
    }

    /** What no parser has looked at closely. */
    static UnreadableAnswer ofText(String text) {
        String json = text.strip();
        boolean begins = json.startsWith("{") || json.startsWith("[");
        boolean ends = json.endsWith("}") || json.endsWith("]");
        return begins && !ends ? CUT : NOT_JSON;
    }

    /** {@return what came, to follow a "was answered with"} Names the type only when it is one: servers lie. */
    String words(@Nullable String contentType) {
        Matcher type = TYPE.matcher(contentType == null ? "" : contentType);
        if (this != NOT_JSON || !type.find()) {
            return words;
        }
        String name = type.group(1).toLowerCase(Locale.ROOT);
        return name.contains("json") ? words + ", though it is called " + name : name + ", which is not JSON";
    }

    String nextStep() {
        return nextStep;
    }
}
