package io.github.workflowautomation.api.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that is one of many: names, which all of them share, and values. A hash table for each takes
 * several times the memory. Not for many members, as it searches.
 */
final class JsonMembers extends AbstractMap<String, JsonValue> {
    private final String[] names;
    private final JsonValue[] values;

    /** Shows arrays that nobody changes any more, without a name that is there twice. */
    JsonMembers(String[] names, JsonValue[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        int place = Arrays.asList(names).indexOf(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable JsonValue remove(@Nullable Object name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<String, JsonValue>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, JsonValue>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Entry<String, JsonValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, JsonValue> entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
