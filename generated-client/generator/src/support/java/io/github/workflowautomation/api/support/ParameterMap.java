package io.github.workflowautomation.api.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters as Retrofit wants them. It is a map in name only: a name may stand in it more than once, and {@link #get}
 * finds the first.
 */
abstract class ParameterMap extends AbstractMap<String, String> {
    private final Entries entries;
    private final ParameterList parameters;

    /** Whoever made the list changes it no more. */
    ParameterMap(ParameterList parameters) {
        this.entries = new Entries(parameters.entries());
        this.parameters = parameters;
    }

    @Override
    public final Set<Map.Entry<String, String>> entrySet() {
        return entries;
    }

    /** Names and values, the secret ones masked. */
    @Override
    public final String toString() {
        return parameters.toString();
    }

    private static final class Entries extends AbstractSet<Map.Entry<String, String>> {
        private final List<Map.Entry<String, String>> entries;

        Entries(List<Map.Entry<String, String>> entries) {
            this.entries = entries;
        }

        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
            return entries.iterator();
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
