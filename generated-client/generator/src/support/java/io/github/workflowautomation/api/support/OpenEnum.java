package io.github.workflowautomation.api.support;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value of a set that the vendor may enlarge: one that the document does not name is kept as it came.
 *
 * @param <T> how JSON carries it
 */
public interface OpenEnum<T> {
    /**
     * Gives the value as JSON carries it.
     *
     * @return the value
     */
    T value();

    /**
     * Makes the index in which the constants of a generated class are looked up.
     *
     * @param constants all of them
     * @param <T> how JSON carries them
     * @param <E> the class
     * @return the constants by value; numbers are compared as numbers
     */
    @SafeVarargs
    static <T extends Comparable<T>, E extends OpenEnum<T>> Map<T, E> byValue(E... constants) {
        Map<T, E> byValue = new TreeMap<>();
        for (E constant : constants) {
            byValue.put(constant.value(), constant);
        }
        return Collections.unmodifiableMap(byValue);
    }
}
