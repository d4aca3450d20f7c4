package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paths below the tenant's host, which may have a query, with names in braces.
 *
 * @param needed the names that a path must have
 * @param allowed the names that it may have
 */
record PathKind(Set<String> needed, Set<String> allowed) implements ConventionKind<String> {
    private static final String TENANT = "tenant";

    /** Paths that have all of some names, and may have {@code {tenant}}. */
    static PathKind of(String... names) {
        Set<String> needed = Set.of(names);
        return new PathKind(needed, plusTenant(needed));
    }

    /** Paths in place of that of a call. What names folders for uploads may be written out. */
    static PathKind of(VendorCall call) {
        Set<String> names = call.variables();
        return new PathKind(call == VendorCall.UPLOAD_FILE ? Set.of() : names, plusTenant(names));
    }

    @Override
    public String checked(String key, String value) {
        Set<String> names = template(key, value).names();
        for (String name : new TreeSet<>(needed)) {
            ConventionKinds.require(names.contains(name), key, "must contain {" + name + "}");
        }
        for (String name : names) {
            ConventionKinds.require(
                    allowed.contains(name), key, "must not have {" + name + "}; it may have " + new TreeSet<>(allowed));
        }
        return value;
    }

    @Override
    public String read(String key, JsonValue json) {
        return ConventionKinds.TEXT.read(key, json);
    }

    @Override
    public JsonValue write(String value) {
        return ConventionKinds.TEXT.write(value);
    }

    private static UrlTemplate template(String key, String value) {
        try {
            return UrlTemplate.parse(value);
        } catch (IllegalArgumentException problem) {
            throw new WorkflowConfigurationException(key, problem.getMessage() + ".");
        }
    }

    private static Set<String> plusTenant(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(TENANT);
        return Set.copyOf(all);
    }
}
