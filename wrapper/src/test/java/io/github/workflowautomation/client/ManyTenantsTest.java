package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * 1,000 tenants with two users each, on 32 threads, at two origins, over one client's connections: no token reaches another tenant's origin or another
 * user's call. The server knows from the path whose call it is, and from the token whose token.
 */
class ManyTenantsTest {
    private static final int TENANTS = 1_000;
    private static final int CALLS = 4;

    private final Set<String> strangers = ConcurrentHashMap.newKeySet();
    private final Map<String, String> ownerOfToken = new ConcurrentHashMap<>();

    @Test
    void noTokenReachesAnotherTenantOrAnotherUser() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (RawServer even = RawServer.answering(request -> reply(request, "even"));
                RawServer odd = RawServer.answering(request -> reply(request, "odd"));
                WorkflowClient first = Clients.withKey(even)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int tenant = 0; tenant < TENANTS; tenant++) {
                String id = (tenant % 2 == 0 ? "even" : "odd") + tenant;
                String host = (tenant % 2 == 0 ? even : odd).host();
                work.add(() -> use(first, id, host));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            assertThat(strangers).isEmpty();
            assertThat(ownerOfToken).hasSize(2 * TENANTS);
            assertThat(even.requests().size() + odd.requests().size()).isEqualTo(TENANTS * 2 * (CALLS + 1));
        }
        threads.shutdown();
    }

    private static Void use(WorkflowClient first, String tenant, String host) {
        try (WorkflowClient jane = first.forTenant(Tenant.of(tenant, host))
                        .apiKey("key-of-" + tenant)
                        .actingAs("jane")
                        .build();
                WorkflowClient john = jane.actingAs("john")) {
            for (int call = 0; call < CALLS; call++) {
                jane.send(jane.api(SampleApi.class).get(tenant + ".jane"));
                john.send(john.api(SampleApi.class).get(tenant + ".john"));
            }
        }
        return null;
    }

    private Reply reply(Received request, String origin) {
        String[] path = request.target().split("/", -1);
        if (path[2].equals("auth")) {
            return Reply.json('"' + token(path[4], path[5], path[7]) + '"');
        }
        String owner = ownerOfToken.get(request.authorization().replace("Bearer ", ""));
        if (!path[3].equals(owner) || !path[3].startsWith(origin)) {
            strangers.add(path[3] + " at " + origin + " with the token of " + owner);
        }
        return Reply.json("{}");
    }

    private String token(String tenant, String key, String user) {
        if (!key.equals("key-of-" + tenant)) {
            strangers.add(tenant + " with " + key);
        }
        long now = Instant.now().getEpochSecond();
        String token = TestTokens.with(Map.of("aud", tenant, "userName", user), now, now + 600);
        ownerOfToken.put(token, tenant + "." + user);
        return token;
    }
}
