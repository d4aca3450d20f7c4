package io.github.workflowautomation.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.client.VendorField;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells names that a programmer gave from data that stands where a name stands, such as ids, user names and labels as keys of
 * a map. Only the former may be written down.
 */
final class MemberNames {
    private static final Pattern NAME = Pattern.compile("@?[A-Za-z_$][A-Za-z_$]*[0-9]{0,2}[A-Za-z_$]*");
    private static final int LONGEST = 40;
    private static final int MOST = 80;
    private static final int FEWEST_ALIKE = 4;

    private final Set<String> known = new HashSet<>();

    MemberNames(JsonNode document) {
        Stream.of(VendorField.values())
                .flatMap(field -> field.defaultNames().stream())
                .forEach(known::add);
        collect(document);
    }

    /** {@return whether the object's members are data, so that none of their names is shown} */
    boolean isMap(JsonObject object) {
        Collection<String> names = object.members().keySet();
        return names.size() > MOST || names.stream().anyMatch(name -> !isName(name)) || isAlike(object);
    }

    /** Many strangers with values of one type are more often entries than members. */
    private boolean isAlike(JsonObject object) {
        return object.members().size() >= FEWEST_ALIKE
                && object.members().keySet().stream().noneMatch(known::contains)
                && object.members().values().stream()
                                .map(JsonType::of)
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isName(String name) {
        return known.contains(name)
                || (name.length() <= LONGEST && NAME.matcher(name).matches());
    }

    private void collect(JsonNode node) {
        node.path("properties").fieldNames().forEachRemaining(known::add);
        node.forEach(this::collect);
    }
}
