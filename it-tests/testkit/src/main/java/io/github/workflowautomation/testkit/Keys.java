package io.github.workflowautomation.testkit;

/**
 * The API keys that a tenant starts with: one that may act as any user, the personal one of a single user, and one of the
 * older API.
 *
 * @param personalKeyOwner the user name that the personal key stands for
 */
record Keys(String tenant, String tenantKey, String personalKey, String personalKeyOwner, String legacyKey) {
    @Override
    public String toString() {
        return "Keys[tenant=" + tenant + "]";
    }
}
