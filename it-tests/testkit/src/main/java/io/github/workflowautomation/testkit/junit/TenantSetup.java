package io.github.workflowautomation.testkit.junit;

import io.github.workflowautomation.testkit.FakeTenant;

/**
 * Tells the tenant of a test what {@link FakeTenantTest} has no word for, such as processes of your own. It needs a
 * constructor without parameters; a new one is made for each test.
 */
@FunctionalInterface
public interface TenantSetup {
    /**
     * Called before the tenant starts, with what the annotation says already set.
     *
     * @param tenant the tenant to be
     */
    void setUp(FakeTenant.Builder tenant);

    /** Leaves the tenant as it is. */
    final class None implements TenantSetup {
        /** Made by the extension. */
        public None() {}

        @Override
        public void setUp(FakeTenant.Builder tenant) {}
    }
}
