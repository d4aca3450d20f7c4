package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;

/**
 * One convention.
 *
 * @param key its name, on the builder and in a file
 * @param byDefault the value that fits the public evidence best, checked by a test and not on each start of a program
 * @param kind what its values are like
 * @param <T> the type of its values
 */
record Convention<T>(String key, T byDefault, ConventionKind<T> kind) {
    T checked(T value) {
        return kind.checked(key, value);
    }

    T read(JsonValue json) {
        return checked(kind.read(key, json));
    }

    JsonValue write(T value) {
        return kind.write(value);
    }
}
