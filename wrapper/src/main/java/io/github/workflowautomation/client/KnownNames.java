package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds one of a few names; to whoever misspells one, it tells the nearest. */
final class KnownNames {
    private KnownNames() {}

    /** {@return the constant of a name} */
    static <E extends Enum<E>> E find(Class<E> type, String key, String name) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        key, name, Arrays.stream(constants).map(Enum::name).toList()));
    }

    /** {@return the error for a name that is none of those} */
    static WorkflowConfigurationException unknown(String key, String name, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparing(one -> distance(one, name)))
                .orElseThrow();
        String all = known.size() > 8 ? "" : " There are " + String.join(", ", known) + ".";
        return new WorkflowConfigurationException(
                key, "there is no " + shortened(name) + "; did you mean " + nearest + "?" + all);
    }

    private static String shortened(String name) {
        String visible = name.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= 60 ? visible : visible.substring(0, 60) + "…";
    }

    /** How many letters to change, add or take away, whatever their case. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = shortened(other).toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
