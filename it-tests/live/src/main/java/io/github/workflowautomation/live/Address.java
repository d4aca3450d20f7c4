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
        StringBuilder path = new StringBuilder();
        HttpUrl.Builder url = new HttpUrl.Builder().scheme("https").host("tenant.invalid");
        Map<String, String> query = new LinkedHashMap<>(arguments);
        for (String part : (prefix + template).split("(?=\\{)|(?<=\\})", -1)) {
            boolean variable = part.startsWith("{");
            path.append(variable ? encoded(arguments.get(part.substring(1, part.length() - 1))) : part);
            query.remove(variable ? part.substring(1, part.length() - 1) : "");
        }
        url.encodedPath(path.toString());
        query.forEach(url::addQueryParameter);
        paging.forEach(url::addQueryParameter);
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
