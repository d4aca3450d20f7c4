package io.github.workflowautomation.testkit;

/**
 * What a token stands for.
 *
 * @param person who acts
 * @param key by which it was had
 */
record Session(Person person, ApiKey key) {
    boolean isGranted(Permission permission) {
        return key.grants().contains(permission);
    }
}
