package io.github.workflowautomation.testkit;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A fake tenant of its own, for a program in another JVM or another language: runs until it is ended. */
public final class FakeTenantServer {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private FakeTenantServer() {}

    /**
     * Starts a tenant and prints how to reach it. It ends with the JVM, with status 2 when it does not understand its
     * arguments and 1 when it cannot have the port.
     *
     * @param arguments options, as {@code --help} lists them
     */
    public static void main(String[] arguments) {
        int status = FAILED;
        try {
            status = run(List.of(arguments));
        } finally {
            System.exit(status);
        }
    }

    private static int run(List<String> words) {
        if (words.contains(ServerOptions.HELP)) {
            System.out.println(ServerOptions.help());
            return 0;
        }
        // The wall clock, because a client in another process may judge a token by it.
        FakeTenant.Builder tenant = FakeTenant.builder().clock(Clock.systemUTC());
        try {
            ServerOptions.apply(words, tenant);
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            return USAGE;
        }
        serve(tenant.start());
        return 0;
    }

    private static void serve(FakeTenant tenant) {
        Runtime.getRuntime().addShutdownHook(new Thread(tenant::close, "fake-tenant-end"));
        describe(tenant, System.out);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The key is printed on purpose: it opens this tenant only, and nobody can use the tenant without it. */
    private static void describe(FakeTenant tenant, PrintStream out) {
        out.println("The fake tenant listens on " + tenant.baseUri() + ". Ctrl-C ends it.");
        out.println("WORKFLOW_HOST=" + tenant.host());
        out.println("WORKFLOW_TENANT=" + tenant.tenantId());
        out.println("WORKFLOW_API_KEY=" + tenant.apiKey());
        out.println("WORKFLOW_USER=" + tenant.userName());
        out.flush();
    }
}
