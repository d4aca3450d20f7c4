package io.github.workflowautomation.contract;

import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A test of the builds that {@link KilledBuildIT} kills; by its name no other build runs it. */
class HeldBuild {
    /** What it says when it begins, and Prism does not run yet. */
    static final String BEGUN = "the held test has begun";

    /** What it says when all runs that tests start. */
    static final String RUNNING = "the held test is running";

    @Test
    void goesOnUntilItIsKilled() throws IOException, InterruptedException {
        Files.createTempFile("held", ".tmp");
        System.out.println(BEGUN);
        try (PrismServer prism = PrismExtension.start(System.getProperty("held.name"), PrismHolder.ONE_OPERATION);
                FakeTenant tenant = FakeTenant.start()) {
            System.out.println(RUNNING + " at " + prism.host() + " and " + tenant.host());
            new CountDownLatch(1).await();
        }
    }
}
