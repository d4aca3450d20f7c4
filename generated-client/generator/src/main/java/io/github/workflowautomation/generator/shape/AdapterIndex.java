package io.github.workflowautomation.generator.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which class has which adapter. Looked up by name, and made by methods of the adapters: a class literal for each would load
 * all the classes, and an adapter that is returned where it is made is loaded when the method is verified.
 */
public final class AdapterIndex {
    private static final int GROUP = 50;

    private final List<Entry> entries;

    AdapterIndex(List<Entry> entries) {
        this.entries =
                entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /**
     * A class.
     *
     * @param name its name
     * @param adapter an expression that makes its adapter
     */
    public record Entry(String name, String adapter) {}

    /**
     * Classes that one method knows.
     *
     * @param number what the method's name ends in; empty for the first
     * @param entries the classes
     * @param next what it does with a name that it does not know
     */
    public record Group(String number, List<Entry> entries, String next) {}

    /** All classes in groups, of which there is at least one. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int start = 0; start == 0 || start < entries.size(); start += GROUP) {
            int end = Math.min(start + GROUP, entries.size());
            String number = start == 0 ? "" : String.valueOf(start / GROUP + 1);
            String next = end == entries.size() ? "null" : "create" + (start / GROUP + 2) + "(name, moshi)";
            groups.add(new Group(number, entries.subList(start, end), next));
        }
        return groups;
    }

    /** What its source imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "com.squareup.moshi.JsonAdapter",
                "com.squareup.moshi.Moshi",
                "java.lang.annotation.Annotation",
                "java.lang.reflect.Type",
                "java.util.Set",
                "org.jspecify.annotations.Nullable"));
        if (entries.stream().anyMatch(entry -> entry.adapter().startsWith("Adapters."))) {
            imports.add("support.Adapters");
        }
        return imports;
    }
}
