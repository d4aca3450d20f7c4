package io.github.workflowautomation.openapi.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with variables in braces. */
public final class PathTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final String text;

    public PathTemplate(String text) {
        this.text = text;
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
        return List.of(text.split("/", -1));
    }

    static boolean isVariable(String segment) {
        return VARIABLE.matcher(segment).find();
    }

    /** True if some path fits both templates and neither says more about it than the other. */
    public boolean overlapsAsEqual(PathTemplate other) {
        List<String> mine = segments();
        List<String> theirs = other.segments();
        if (mine.size() != theirs.size()) {
            return false;
        }
        boolean mineIsMoreSpecific = false;
        boolean theirsIsMoreSpecific = false;
        for (int i = 0; i < mine.size(); i++) {
            boolean mineVaries = isVariable(mine.get(i));
            boolean theirsVaries = isVariable(theirs.get(i));
            if (!canBeEqual(mine.get(i), mineVaries, theirs.get(i), theirsVaries)) {
                return false;
            }
            mineIsMoreSpecific |= !mineVaries && theirsVaries;
            theirsIsMoreSpecific |= mineVaries && !theirsVaries;
        }
        return mineIsMoreSpecific == theirsIsMoreSpecific;
    }

    // A variable never stands for an empty segment, so "/a/" and "/a/{b}" do not meet.
    private static boolean canBeEqual(String mine, boolean mineVaries, String theirs, boolean theirsVaries) {
        if (!mineVaries && !theirsVaries) {
            return mine.equals(theirs);
        }
        return !mine.isEmpty() && !theirs.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
