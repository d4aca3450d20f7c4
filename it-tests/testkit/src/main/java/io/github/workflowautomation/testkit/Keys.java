package io.github.workflowautomation.testkit;

/**
 * The tenant's API keys: one that may act as any user, the personal one of a single user, and one of the older API.
 *
 * @param personalKeyOwner the user name that the personal key stands for
 */
record Keys(String tenant, String tenantKey, String personalKey, String personalKeyOwner, String legacyKey) {

    void requireTenantKey(String forTenant, String key) {
        require(forTenant, key, tenantKey);
    }

    /** The owner of the key. */
    String requirePersonalKey(String forTenant, String key) {
        require(forTenant, key, personalKey);
        return personalKeyOwner;
    }

    void requireLegacyKey(String key) {
        require(tenant, key, legacyKey);
    }

    private void require(String forTenant, String key, String expected) {
        if (!tenant.equals(forTenant) || !expected.equals(key)) {
            throw Refusal.unauthorized("no such API key in this tenant");
        }
    }

    @Override
    public String toString() {
        return "Keys[tenant=" + tenant + "]";
    }
}
