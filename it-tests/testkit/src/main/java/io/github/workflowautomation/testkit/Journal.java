package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the tenant was asked, in the order of the answers, safe to print. */
final class Journal {
    private static final String MASK = "***";

    /** The key's place in the exchange, whatever stands there: it may be a real key sent to the wrong host. */
    private static final Pattern KEY_IN_PATH = Pattern.compile("(/api/auth/apikey/[^/]*/)(?!impersonate/)[^/]+");

    private static final Pattern SECRET_IN_QUERY =
            Pattern.compile("((?:^|&)(?:key|token|access_token|accessToken|jwt)=)[^&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN_ANYWHERE =
            Pattern.compile("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}");

    private final List<String> keys;
    private final List<RecordedRequest> requests = new ArrayList<>();

    Journal(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    synchronized void add(String method, String rawPath, String rawQuery, int status) {
        String path = KEY_IN_PATH.matcher(rawPath).replaceAll("$1***");
        String query = SECRET_IN_QUERY.matcher(rawQuery).replaceAll("$1***");
        requests.add(new RecordedRequest(method, maskValues(path), maskValues(query), status));
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    private String maskValues(String text) {
        String masked = TOKEN_ANYWHERE.matcher(text).replaceAll(MASK);
        for (String key : keys) {
            masked = masked.replace(key, MASK);
        }
        return masked;
    }
}
