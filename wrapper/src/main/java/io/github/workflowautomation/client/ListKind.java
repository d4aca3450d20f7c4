package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;

/**
 * What only calls that answer with a list have.
 *
 * @param call the call
 * @param kind the kind of its values
 * @param <T> their type
 */
record ListKind<T>(VendorCall call, ConventionKind<T> kind) implements ConventionKind<T> {
    @Override
    public T checked(String key, T value) {
        ConventionKinds.require(call.isList(), key, "must not be set: the call does not answer with a list");
        return kind.checked(key, value);
    }

    @Override
    public T read(String key, JsonValue json) {
        return kind.read(key, json);
    }

    @Override
    public JsonValue write(T value) {
        return kind.write(value);
    }
}
