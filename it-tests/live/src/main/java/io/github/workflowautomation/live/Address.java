package io.github.workflowautomation.live;

import io.github.workflowautomation.client.VendorConventions;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;

/** Fills the path of an operation. */
final class Address {
    private final VendorConventions conventions;

    Address(VendorConventions conventions) {
        this.conventions = conventions;
    }

    /** {@return path and query, below the tenant's host} */
    String of(KnownOperation operation, String template, Map<String, String> arguments, Map<String, String> paging) {
        String prefix = operation.isLegacy() ? conventions.legacyPrefix().replaceFirst("/$", "") : "";
        String path = prefix + template;
        Map<String, String> query = new LinkedHashMap<>(arguments);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            String variable = "{" + argument.getKey() + "}";
            if (path.contains(variable)) {
                path = path.replace(variable, encoded(argument.getValue()));
                query.remove(argument.getKey());
            }
        }
        query.putAll(paging);
        HttpUrl.Builder url =
                new HttpUrl.Builder().scheme("https").host("tenant.invalid").encodedPath(path);
        query.forEach(url::addQueryParameter);
        HttpUrl filled = url.build();
        return filled.encodedPath() + (filled.encodedQuery() == null ? "" : "?" + filled.encodedQuery());
    }

    /** {@return a value as it stands in a path} */
    static String encoded(String value) {
        HttpUrl one = new HttpUrl.Builder()
                .scheme("https")
                .host("tenant.invalid")
                .addPathSegment(value)
                .build();
        return one.encodedPathSegments().get(0);
    }
}
