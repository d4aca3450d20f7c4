package io.github.workflowautomation.openapi.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of CHANGES.md: an introduction, then one section for each snapshot, newest first. */
public final class ChangeLog {

    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    private final String text;

    public ChangeLog(String text) {
        this.text = text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
    }

    /**
     * The text with a section for this step. A section for the same step is replaced, so that it does not matter how often
     * it is written.
     *
     * @param step names the step by the hashes of its two documents; kept in a comment
     * @param heading date and versions
     * @param body Markdown that ends with a line end
     */
    public String with(String step, String heading, String body) {
        String mark = "<!-- " + step + " -->";
        String section = "## " + heading + "\n\n" + mark + "\n\n" + body;
        int known = text.indexOf(mark);
        if (known < 0) {
            return insert(section, start(0), start(0));
        }
        int from = text.lastIndexOf("\n## ", known) + 1;
        return insert(section, from, start(known));
    }

    /** Where the next section begins, from some place on. */
    private int start(int from) {
        Matcher matcher = SECTION.matcher(text);
        return matcher.find(from) ? matcher.start() : text.length();
    }

    private String insert(String section, int from, int to) {
        String before = text.substring(0, from);
        String after = text.substring(to);
        String gap = before.isEmpty() || before.endsWith("\n\n") ? "" : "\n";
        return before + gap + section + (after.isEmpty() ? "" : "\n" + after);
    }
}
