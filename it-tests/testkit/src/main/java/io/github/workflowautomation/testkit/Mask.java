package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Takes keys, tokens and passwords out of what is written down. */
final class Mask {
    private static final String MASK = "***";

    /** The key's place in the exchange, whatever stands there: it may be a real key sent to the wrong host. */
    private static final Pattern KEY_IN_PATH = Pattern.compile("(/api/auth/apikey/[^/]*/)(?!impersonate/)[^/]+");

    private static final Pattern SECRET_IN_QUERY =
            Pattern.compile("((?:^|&)(?:key|token|access_token|accessToken|jwt)=)[^&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_IN_JSON = Pattern.compile(
            "(\"[^\"]*(?:password|secret|token|apiKey|privateKey)[^\"]*\"\\s*:\\s*\")(?:[^\"\\\\]++|\\\\.)*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN_ANYWHERE =
            Pattern.compile("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}");

    private final List<String> secrets = new CopyOnWriteArrayList<>();

    void hide(String secret) {
        secrets.add(secret);
    }

    RecordedRequest of(RecordedRequest request) {
        String path = KEY_IN_PATH.matcher(request.path()).replaceAll("$1" + MASK);
        String query = SECRET_IN_QUERY.matcher(request.query()).replaceAll("$1" + MASK);
        String body = SECRET_IN_JSON.matcher(request.body()).replaceAll("$1" + MASK);
        return new RecordedRequest(
                request.method(), values(path), values(query), request.status(), request.operationId(), values(body));
    }

    private String values(String text) {
        String masked = TOKEN_ANYWHERE.matcher(text).replaceAll(MASK);
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }
}
