package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Paths in place of those of the vendor's catalogue, by the ids of the operations. */
final class OperationPathsKind implements ConventionKind<Map<String, String>> {
    @Override
    public Map<String, String> checked(String key, Map<String, String> value) {
        if (value.isEmpty()) {
            return Map.of();
        }
        Map<String, String> known = OperationPaths.all();
        Map<String, String> kept = new TreeMap<>();
        value.forEach((id, path) -> {
            String catalogued = known.get(id);
            if (catalogued == null) {
                throw KnownNames.unknown(key + "." + id, id, known.keySet());
            }
            String checked = kind(catalogued).checked(key + "." + id, path);
            if (!checked.equals(catalogued)) {
                kept.put(id, checked);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    private static PathKind kind(String path) {
        return PathKind.of(UrlTemplate.parse(path).names().toArray(String[]::new));
    }

    @Override
    public Map<String, String> read(String key, JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw new WorkflowConfigurationException(
                    key, "must be an object, but is " + ConventionKinds.sort(json) + ".");
        }
        Map<String, String> paths = new LinkedHashMap<>();
        object.members().forEach((id, path) -> paths.put(id, ConventionKinds.TEXT.read(key + "." + id, path)));
        return paths;
    }

    @Override
    public JsonValue write(Map<String, String> value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.forEach((id, path) -> members.put(id, ConventionKinds.TEXT.write(path)));
        return JsonObject.of(members);
    }
}
