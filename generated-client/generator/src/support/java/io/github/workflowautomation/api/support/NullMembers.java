package io.github.workflowautomation.api.support;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object under construction that are there and null, which is not the same as absent. */
public final class NullMembers {
    private @Nullable Set<String> names;

    /** Starts without any. */
    public NullMembers() {}

    /**
     * Notes whether a member is null.
     *
     * @param name its JSON name
     * @param isNull whether it is there and null
     */
    public void set(String name, boolean isNull) {
        if (isNull) {
            add(name);
        } else {
            remove(name);
        }
    }

    /**
     * Takes over the members of another object.
     *
     * @param others their JSON names
     */
    public void addAll(Set<String> others) {
        others.forEach(this::add);
    }

    private void add(String name) {
        Set<String> all = names == null ? new LinkedHashSet<>() : names;
        all.add(name);
        names = all;
    }

    /**
     * Notes that a member has a value or is absent.
     *
     * @param name its JSON name
     */
    public void remove(String name) {
        if (names != null) {
            names.remove(name);
        }
    }

    /**
     * Tells whether a member is there and null.
     *
     * @param name its JSON name
     * @return whether it is
     */
    public boolean contains(String name) {
        return names != null && names.contains(name);
    }

    boolean isEmpty() {
        return names == null || names.isEmpty();
    }

    /**
     * Copies what was noted.
     *
     * @return the JSON names, in order
     */
    public Set<String> copy() {
        return names == null || names.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
