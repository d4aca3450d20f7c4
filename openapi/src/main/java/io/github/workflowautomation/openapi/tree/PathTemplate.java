package io.github.workflowautomation.openapi.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with variables in braces. */
public final class PathTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final List<String> segments;
    private final boolean[] variable;

    public PathTemplate(String text) {
        this.text = text;
        this.segments = List.of(text.split("/", -1));
        this.variable = new boolean[segments.size()];
        for (int i = 0; i < variable.length; i++) {
            variable[i] = segments.get(i).indexOf('{') >= 0;
        }
    }

    /** Names of the variables, in the order of the path. */
    public List<String> variables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The template without the names of its variables: two paths of the same shape are the same to a server. */
    public String shape() {
        return VARIABLE.matcher(text).replaceAll("{}");
    }

    /** The segments between slashes; a trailing slash gives an empty last one. */
    public List<String> segments() {
        return segments;
    }

    /** True if some path fits both templates and neither says more about it than the other. */
    public boolean overlapsAsEqual(PathTemplate other) {
        if (segments.size() != other.segments.size()) {
            return false;
        }
        boolean mineIsMoreSpecific = false;
        boolean theirsIsMoreSpecific = false;
        for (int i = 0; i < segments.size(); i++) {
            if (!canBeEqual(other, i)) {
                return false;
            }
            mineIsMoreSpecific |= !variable[i] && other.variable[i];
            theirsIsMoreSpecific |= variable[i] && !other.variable[i];
        }
        return mineIsMoreSpecific == theirsIsMoreSpecific;
    }

    // A variable never stands for an empty segment, so "/a/" and "/a/{b}" do not meet.
    private boolean canBeEqual(PathTemplate other, int segment) {
        String mine = segments.get(segment);
        String theirs = other.segments.get(segment);
        return (variable[segment] || other.variable[segment])
                ? !mine.isEmpty() && !theirs.isEmpty()
                : mine.equals(theirs);
    }

    @Override
    public String toString() {
        return text;
    }
}
