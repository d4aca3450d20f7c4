package io.github.workflowautomation.generator.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that must differ from each other; the first to come keeps its name, the next gets a number. */
public final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final boolean ignoreCase;

    private NameScope(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    /** A scope for members. */
    public static NameScope ofMembers(Collection<String> reserved) {
        return filled(new NameScope(false), reserved);
    }

    /** A scope for classes: two files must differ by more than case. */
    public static NameScope ofClasses(Collection<String> reserved) {
        return filled(new NameScope(true), reserved);
    }

    private static NameScope filled(NameScope scope, Collection<String> reserved) {
        reserved.forEach(name -> scope.taken.add(scope.key(name)));
        return scope;
    }

    /** Takes a name, or the next one like it that is free. */
    public String claim(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = wanted + (endsWithDigit(wanted) ? "_" : "") + number;
        }
        return name;
    }

    /** Takes member names for several names; one that is a Java name already gets it before those made like it. */
    public List<String> claimAll(List<String> names) {
        String[] claimed = new String[names.size()];
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < claimed.length; i++) {
                String wanted = Names.member(names.get(i));
                if (wanted.equals(names.get(i)) == exact) {
                    claimed[i] = claim(wanted);
                }
            }
        }
        return List.of(claimed);
    }

    /** Whether a name is still free. */
    public boolean isFree(String name) {
        return !taken.contains(key(name));
    }

    private static boolean endsWithDigit(String name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
