package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;

/** What goes before paths: a path without names and without a slash at its end, or just a slash for nothing. */
final class PrefixKind implements ConventionKind<String> {
    private final PathKind path = PathKind.of();

    @Override
    public String checked(String key, String value) {
        path.checked(key, value);
        ConventionKinds.require(value.indexOf('?') < 0 && value.indexOf('{') < 0, key, "must be a path alone");
        return value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    @Override
    public String read(String key, JsonValue json) {
        return path.read(key, json);
    }

    @Override
    public JsonValue write(String value) {
        return path.write(value);
    }
}
