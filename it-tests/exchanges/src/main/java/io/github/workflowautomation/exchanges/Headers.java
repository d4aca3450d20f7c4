package io.github.workflowautomation.exchanges;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Leaves out what the transport adds, so that two exchanges that say the same are equal. */
final class Headers {
    private static final List<String> RELEVANT = List.of("accept", "authorization", "content-type");

    private Headers() {}

    static Map<String, String> relevant(Map<String, String> headers) {
        Map<String, String> relevant = new TreeMap<>();
        headers.forEach((name, value) -> relevant.put(name.toLowerCase(Locale.ROOT), value));
        relevant.keySet().retainAll(RELEVANT);
        return relevant;
    }
}
