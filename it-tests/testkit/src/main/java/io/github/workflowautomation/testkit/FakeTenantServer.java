package io.github.workflowautomation.testkit;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** A fake tenant of its own, for a program in another JVM or another language: runs until it is ended. */
public final class FakeTenantServer {
    private FakeTenantServer() {}

    /**
     * Starts a tenant and prints how to reach it.
     *
     * @param arguments the port, or nothing for a free one
     */
    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        // The wall clock, because a client in another process may judge a token by it.
        try (FakeTenant tenant =
                FakeTenant.builder().port(port).clock(Clock.systemUTC()).start()) {
            describe(tenant, System.out);
            new CountDownLatch(1).await();
        }
    }

    /** The key is printed on purpose: it opens this tenant only, and nobody can use the tenant without it. */
    private static void describe(FakeTenant tenant, PrintStream out) {
        out.println("The fake tenant listens. Ctrl-C ends it.");
        out.println("WORKFLOW_HOST=" + tenant.host());
        out.println("WORKFLOW_TENANT=" + tenant.tenantId());
        out.println("WORKFLOW_API_KEY=" + tenant.apiKey());
        out.println("WORKFLOW_USER=" + tenant.userName());
    }
}
